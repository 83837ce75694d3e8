// The graph as one SVG: moves by party in colour and line, marks by shape and word, steps of a verdict drawn over it.

import { type PointerEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { GraphNode, GraphView } from '../../engine/handlers/graph.js';
import type { Drawing, Place } from './graph-drawing.js';
import { partyStyle } from './party-style.js';
import classes from './graph-svg.module.css';

/** One step of a path that is shown, by states. */
export interface ShownStep {
  readonly from: number;
  readonly to: number;
  readonly dm: number;
}

interface GraphSvgProps {
  readonly view: GraphView;
  readonly drawing: Drawing;
  readonly node: { readonly width: number; readonly height: number };
  readonly scheme: 'light' | 'dark';
  readonly selected: number;
  readonly steps: readonly ShownStep[];
  readonly label: string;
  readonly select: (state: number) => void;
  /** Counts up whenever the whole drawing is to be shown again. */
  readonly fitted: number;
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const shadesOf = (scheme: 'light' | 'dark') =>
  scheme === 'dark'
    ? {
        paper: '#141715',
        ink: '#ece8df',
        soft: '#aba79e',
        line: '#4a504b',
        accent: '#7cc4bd',
        holds: '#7fd197',
        look: '#f0bb66',
      }
    : {
        paper: '#faf8f3',
        ink: '#1d211f',
        soft: '#5a5f5b',
        line: '#c9c3b4',
        accent: '#0f5450',
        holds: '#14602f',
        look: '#8a5300',
      };

/** The drawing. What it shows is told in words by the list beside it. */
export function GraphSvg(props: GraphSvgProps) {
  const { drawing, scheme, label, fitted } = props;
  const { svg, box, handlers } = useMovedBox(drawing, fitted);
  const shades = shadesOf(scheme);
  return (
    <svg
      ref={svg}
      className={classes['svg']}
      viewBox={`${box.x} ${box.y} ${box.width} ${box.height}`}
      role="img"
      aria-label={label}
      {...handlers}
    >
      <rect {...box} fill={shades.paper} />
      <Edges {...props} />
      <Nodes {...props} />
      <Steps {...props} />
    </svg>
  );
}

/** The part in view: dragged with the pointer, zoomed with Ctrl and the wheel, whole again whenever it is fitted. */
function useMovedBox(drawing: Drawing, fitted: number) {
  const [box, setBox] = useState<Box>(drawing.box);
  const held = useRef<{ readonly x: number; readonly y: number; readonly box: Box } | null>(null);
  const svg = useRef<SVGSVGElement>(null);
  useEffect(() => setBox(drawing.box), [drawing, fitted]);
  useEffect(() => {
    // React listens to wheels passively; a drawing that zooms has to keep the page from scrolling.
    const element = svg.current;
    const wheel = (event: globalThis.WheelEvent): void => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      const area = element?.getBoundingClientRect();
      if (area === undefined) return;
      const [px, py] = [(event.clientX - area.left) / area.width, (event.clientY - area.top) / area.height];
      setBox((before) => zoomed(before, event.deltaY > 0 ? 1.15 : 1 / 1.15, px, py));
    };
    element?.addEventListener('wheel', wheel, { passive: false });
    return () => element?.removeEventListener('wheel', wheel);
  }, []);
  const drag = (event: PointerEvent<SVGSVGElement>): void => {
    const start = held.current;
    const area = svg.current?.getBoundingClientRect();
    if (start === null || area === undefined) return;
    const scale = Math.max(start.box.width / area.width, start.box.height / area.height);
    const [dx, dy] = [(event.clientX - start.x) * scale, (event.clientY - start.y) * scale];
    setBox({ ...start.box, x: start.box.x - dx, y: start.box.y - dy });
  };
  const release = (): void => {
    held.current = null;
  };
  const hold = (event: PointerEvent<SVGSVGElement>): void => {
    held.current = { x: event.clientX, y: event.clientY, box };
  };
  return {
    svg,
    box,
    handlers: { onPointerDown: hold, onPointerMove: drag, onPointerUp: release, onPointerLeave: release },
  };
}

const zoomed = ({ x, y, width, height }: Box, factor: number, px: number, py: number): Box => ({
  x: x + (width - width * factor) * px,
  y: y + (height - height * factor) * py,
  width: width * factor,
  height: height * factor,
});

/** Beyond this many states only what matters is named and drawn in full strength. */
const crowded = 60;

function Edges({ view, drawing, scheme, selected }: GraphSvgProps) {
  const shades = shadesOf(scheme);
  return (
    <g fill="none">
      {drawing.edges.map((edge, index) => {
        const style = partyStyle(edge.dm, scheme);
        const near = view.nodes[edge.from]?.state === selected || view.nodes[edge.to]?.state === selected;
        const opacity = near ? 1 : view.nodes.length > crowded ? 0.25 : 0.75;
        return (
          <g key={index} opacity={edge.improving ? opacity : opacity * 0.55}>
            <path
              d={edge.path}
              stroke={style.colour}
              strokeWidth={edge.improving ? 2 : 1.1}
              strokeDasharray={style.dash}
            />
            <path
              d="M-9 -4.5 L0 0 L-9 4.5"
              transform={`translate(${edge.end.x} ${edge.end.y}) rotate(${edge.arrives})`}
              stroke={style.colour}
              strokeWidth={1.6}
              fill={edge.improving ? style.colour : shades.paper}
            />
          </g>
        );
      })}
    </g>
  );
}

function Nodes(props: GraphSvgProps) {
  const { view, drawing } = props;
  return (
    <g>
      {view.nodes.map((node, index) => {
        const place = drawing.places[index];
        return place === undefined ? null : <Node key={node.state} {...props} shown={node} place={place} />;
      })}
    </g>
  );
}

interface NodeProps extends GraphSvgProps {
  readonly shown: GraphNode;
  readonly place: Place;
}

function Node({ view, node, scheme, selected, select, shown, place }: NodeProps) {
  const { t } = useTranslation('graph');
  const shades = shadesOf(scheme);
  const isStatusQuo = shown.state === view.statusQuo;
  const isSelected = shown.state === selected;
  const holds = shown.equilibrium.length > 0;
  const told = view.nodes.length <= crowded || isSelected || isStatusQuo || holds;
  const marks = [shown.label, isStatusQuo ? t('statusQuo') : '', holds ? t('equilibrium') : ''];
  const { width, height } = node;
  const inner = { x: -width / 2 + 4, y: -height / 2 + 4, width: width - 8, height: height - 8 };
  return (
    <g transform={`translate(${place.x} ${place.y})`} className={classes['node']} onClick={() => select(shown.state)}>
      <title>{marks.filter((word) => word !== '').join(' · ')}</title>
      <rect
        x={-width / 2}
        y={-height / 2}
        width={width}
        height={height}
        rx={isStatusQuo ? 0 : height / 2}
        fill={isSelected ? shades.accent : shades.paper}
        stroke={holds ? shades.holds : isStatusQuo ? shades.look : shades.line}
        strokeWidth={holds || isStatusQuo ? 2.5 : 1.2}
      />
      {holds && (
        <rect {...inner} rx={isStatusQuo ? 0 : height / 2 - 4} fill="none" stroke={shades.holds} strokeWidth={1} />
      )}
      {told && (
        <text
          y={4.5}
          textAnchor="middle"
          fontFamily="ui-monospace, 'DejaVu Sans Mono', monospace"
          fontSize={12.5}
          fill={isSelected ? shades.paper : shades.ink}
        >
          {`${shown.label}${holds ? ' ★' : ''}`}
        </text>
      )}
      {isStatusQuo && (
        <text y={-height / 2 - 6} textAnchor="middle" fontSize={12} fontStyle="italic" fill={shades.look}>
          {t('statusQuo')}
        </text>
      )}
    </g>
  );
}

/** The steps of a verdict, one after the other, each with its number. */
function Steps({ view, drawing, scheme, steps }: GraphSvgProps) {
  const shades = shadesOf(scheme);
  const at = new Map(view.nodes.map(({ state }, index) => [state, index]));
  return (
    <g fill="none">
      {steps.map((step, index) => {
        const [from, to] = [drawing.places[at.get(step.from) ?? -1], drawing.places[at.get(step.to) ?? -1]];
        if (from === undefined || to === undefined) return null;
        const { colour } = partyStyle(step.dm, scheme);
        return (
          <g key={`${index}-${step.from}-${step.to}`}>
            <path
              className={classes['step']}
              style={{ animationDelay: `${index * 0.8}s` }}
              d={`M${from.x} ${from.y} L${to.x} ${to.y}`}
              pathLength={1}
              stroke={colour}
              strokeWidth={6}
              strokeLinecap="round"
            />
            <g transform={`translate(${(from.x + to.x) / 2} ${(from.y + to.y) / 2})`}>
              <circle r={11} fill={shades.paper} stroke={colour} strokeWidth={2} />
              <text y={4.5} textAnchor="middle" fontSize={13} fontWeight={700} fill={colour}>
                {index + 1}
              </text>
            </g>
          </g>
        );
      })}
    </g>
  );
}
