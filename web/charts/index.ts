/**
 * The charts. Each is given plain data in the shape of the API's picture and brings its own sentence, legend and table.
 * They fill the width they get; give each the full column.
 */
export { type BrokenItem, type Change, ChangeChart, type ChangeChartProps, type ChangeRow } from './ChangeChart.tsx';
export { DistributionChart, type DistributionChartProps, type DistributionRow } from './DistributionChart.tsx';
export { MirrorChart } from './MirrorChart.tsx';
export { ResponseChart, type ResponseChartProps, type SectorResponse } from './ResponseChart.tsx';
export { ScoreChart, type ScoreChartProps, type ScoreRow } from './ScoreChart.tsx';
export { type Link, TimelineChart, type TimelineRow } from './TimelineChart.tsx';
export type * from './types.ts';
