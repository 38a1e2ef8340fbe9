/** The Dutch texts, one file per domain word. */

import { agenda } from './agenda.ts';
import { chart } from './chart.ts';
import { common } from './common.ts';
import { comparison } from './comparison.ts';
import { observation } from './observation.ts';
import { picture } from './picture.ts';
import { reflection } from './reflection.ts';
import { signin } from './signin.ts';

export const nl = { common, chart, signin, agenda, comparison, reflection, picture, observation };

export type Texts = typeof nl;
