// The drawing with its tools: SVG where states have names to read, WebGL where there are thousands.

import { Suspense, lazy, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@mantine/core';
import { useWorkspace } from '../../document/workspace.js';
import type { GraphView } from '../../engine/handlers/graph.js';
import { Computing } from '../../shell/computing.js';
import { type Drawing, drawingOf } from './graph-drawing.js';
import { graphAsSvg } from './graph-as-svg.js';
import { GraphSvg, type ShownStep } from './graph-svg.js';
import { savePng, saveSvg, svgText } from './save-drawing.js';
import { usePlaces } from './use-places.js';
import classes from './graph-screen.module.css';

const GraphWebgl = lazy(() => import('./graph-webgl.js').then((module) => ({ default: module.GraphWebgl })));

/** Beyond this many states an SVG gets slow, and the drawing moves to WebGL. */
const mostInSvg = 320;
/** Beyond this many states layers get so wide that forces are easier to read. */
const mostLayered = 30;

interface GraphPictureProps {
  readonly view: GraphView;
  readonly layout: 'layered' | 'force' | null;
  readonly scheme: 'light' | 'dark';
  readonly selected: number;
  readonly steps: readonly ShownStep[];
  readonly label: string;
  readonly select: (state: number) => void;
}

/** The picture. */
export function GraphPicture(props: GraphPictureProps) {
  const { view, layout, scheme, selected, label, select } = props;
  const { t } = useTranslation('graph');
  const [fitted, setFitted] = useState(0);
  const picture = useRef<HTMLDivElement>(null);
  const inSvg = view.nodes.length <= mostInSvg;
  const kind = inSvg ? (layout ?? (view.nodes.length > mostLayered ? 'force' : 'layered')) : 'force';
  const width = Math.max(70, (view.nodes[0]?.label.length ?? 8) * 8 + 34);
  const node = useMemo(() => ({ width, height: 30 }), [width]);
  const places = usePlaces(view, kind, width, layout);
  const drawing = useMemo(
    () => (places === null ? null : drawingOf(places, view.edges, node)),
    [places, view.edges, node],
  );
  return (
    <div className={classes['picture']} ref={picture}>
      {places === null || drawing === null ? (
        <Computing progress={null} />
      ) : inSvg ? (
        <GraphSvg {...props} drawing={drawing} node={node} fitted={fitted} />
      ) : (
        <Suspense fallback={<Computing progress={null} />}>
          <GraphWebgl view={view} places={places} scheme={scheme} selected={selected} label={label} select={select} />
        </Suspense>
      )}
      <Tools
        {...props}
        picture={picture}
        drawing={drawing}
        inSvg={inSvg}
        fit={() => setFitted((before) => before + 1)}
      />
      <p className={classes['legend']}>{t('legend')}</p>
    </div>
  );
}

interface ToolsProps extends Pick<GraphPictureProps, 'view' | 'scheme'> {
  readonly picture: { readonly current: HTMLDivElement | null };
  readonly drawing: Drawing | null;
  readonly inSvg: boolean;
  readonly fit: () => void;
}

function Tools({ view, scheme, picture, drawing, inSvg, fit }: ToolsProps) {
  const { t } = useTranslation('graph');
  const name = useWorkspace((workspace) => workspace.open?.id ?? 'graph');
  const save = async (as: 'svg' | 'png'): Promise<void> => {
    const area = picture.current;
    if (area === null || drawing === null) return;
    const { x, y, width, height } = drawing.box;
    const box = `${x} ${y} ${width} ${height}`;
    const svg = area.querySelector('svg');
    const text = inSvg && svg !== null ? svgText(svg, box) : graphAsSvg(view, drawing, scheme);
    if (as === 'svg') saveSvg(text, name);
    else await savePng(text, box, name);
  };
  return (
    <div className={`${classes['tools']} parley-not-printed`}>
      {inSvg && (
        <Button variant="default" size="compact-sm" onClick={fit}>
          {t('fit')}
        </Button>
      )}
      <Button variant="default" size="compact-sm" onClick={() => void save('svg')}>
        SVG
      </Button>
      <Button variant="default" size="compact-sm" onClick={() => void save('png')}>
        PNG
      </Button>
    </div>
  );
}
