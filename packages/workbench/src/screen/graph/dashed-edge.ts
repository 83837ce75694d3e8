// Lines of the WebGL drawing with a dash pattern of their own for each party, since colour alone tells nothing to many.

import { EdgeArrowHeadProgram, EdgeProgram, createEdgeCompoundProgram } from 'sigma/rendering';
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import type { Dash } from './dash-of.js';

const vertexShader = `
attribute vec2 a_start;
attribute vec2 a_end;
attribute vec4 a_dash;
attribute vec4 a_color;
attribute vec4 a_id;
attribute float a_along;
attribute float a_side;
uniform mat3 u_matrix;
uniform vec2 u_area;
uniform float u_width;
varying vec4 v_color;
varying vec4 v_dash;
varying float v_at;
void main() {
  vec2 start = (u_matrix * vec3(a_start, 1)).xy;
  vec2 end = (u_matrix * vec3(a_end, 1)).xy;
  vec2 line = (end - start) * u_area * 0.5;
  float pixels = length(line);
  vec2 across = pixels > 0.0 ? vec2(-line.y, line.x) / pixels : vec2(0.0);
  gl_Position = vec4(mix(start, end, a_along) + across * a_side * u_width / u_area, 0, 1);
  v_at = a_along * pixels;
  v_dash = a_dash;
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= 255.0 / 254.0;
}`;

const fragmentShader = `
precision highp float;
varying vec4 v_color;
varying vec4 v_dash;
varying float v_at;
void main() {
  float at = mod(v_at, v_dash.x + v_dash.y + v_dash.z + v_dash.w);
  bool first = at < v_dash.x;
  bool second = at >= v_dash.x + v_dash.y && at < v_dash.x + v_dash.y + v_dash.z;
  if (!first && !second) discard;
  gl_FragColor = v_color;
}`;

const uniforms = ['u_matrix', 'u_area', 'u_width'] as const;

/** Width of a line in CSS pixels. */
const lineWidth = 1.2;

/** What an edge of the drawing carries beside Sigma's own. */
interface DashedEdge {
  readonly dash: Dash;
}

class DashedLineProgram extends EdgeProgram<(typeof uniforms)[number]> {
  getDefinition() {
    const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext;
    return {
      VERTICES: 6,
      VERTEX_SHADER_SOURCE: vertexShader,
      FRAGMENT_SHADER_SOURCE: fragmentShader,
      METHOD: TRIANGLES,
      UNIFORMS: uniforms,
      ATTRIBUTES: [
        { name: 'a_start', size: 2, type: FLOAT },
        { name: 'a_end', size: 2, type: FLOAT },
        { name: 'a_dash', size: 4, type: FLOAT },
        { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
      ],
      CONSTANT_ATTRIBUTES: [
        { name: 'a_along', size: 1, type: FLOAT },
        { name: 'a_side', size: 1, type: FLOAT },
      ],
      CONSTANT_DATA: [
        [0, 1],
        [0, -1],
        [1, 1],
        [1, 1],
        [0, -1],
        [1, -1],
      ],
    };
  }

  processVisibleItem(
    edgeIndex: number,
    startIndex: number,
    { x: x1, y: y1 }: NodeDisplayData,
    { x: x2, y: y2 }: NodeDisplayData,
    data: EdgeDisplayData,
  ): void {
    const { dash } = data as EdgeDisplayData & DashedEdge;
    [x1, y1, x2, y2, ...dash, floatColor(data.color), edgeIndex].forEach((value, offset) => {
      this.array[startIndex + offset] = value;
    });
  }

  setUniforms(
    { matrix, width, height }: RenderParams,
    { gl, uniformLocations }: Parameters<EdgeProgram<(typeof uniforms)[number]>['setUniforms']>[1],
  ): void {
    gl.uniformMatrix3fv(uniformLocations['u_matrix'] ?? null, false, matrix);
    gl.uniform2f(uniformLocations['u_area'] ?? null, width, height);
    gl.uniform1f(uniformLocations['u_width'] ?? null, lineWidth);
  }
}

/** A dashed line with an arrow at its end. */
export const DashedArrowProgram = createEdgeCompoundProgram([DashedLineProgram, EdgeArrowHeadProgram]);
