/** What the actors of each group are drawn as; by place, so that no group has a colour or a side. */
export const GROUP_SHAPES = ['circle', 'square', 'triangle', 'diamond', 'wedge'] as const;
export type GroupShape = (typeof GROUP_SHAPES)[number];

/** The outline of a mark other than the circle, of about the same area as a circle of radius `r`. */
export function groupOutline(shape: Exclude<GroupShape, 'circle'>, x: number, y: number, r: number): string {
  const corners: Record<Exclude<GroupShape, 'circle'>, readonly (readonly [number, number])[]> = {
    square: [[-0.9, -0.9], [0.9, -0.9], [0.9, 0.9], [-0.9, 0.9]],
    triangle: [[0, -1.3], [1.2, 0.9], [-1.2, 0.9]],
    diamond: [[0, -1.3], [1.3, 0], [0, 1.3], [-1.3, 0]],
    wedge: [[0, 1.3], [1.2, -0.9], [-1.2, -0.9]],
  };
  const round = (value: number) => Math.round(value * 10) / 10;
  return `M${corners[shape].map(([dx, dy]) => `${round(x + dx * r)} ${round(y + dy * r)}`).join('L')}z`;
}
