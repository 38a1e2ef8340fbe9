/** The Dutch texts, one file per domain word. */

import { actionMails } from './action-mails.ts';
import { agenda } from './agenda.ts';
import { answer } from './answer.ts';
import { bottleneck } from './bottleneck.ts';
import { chart } from './chart.ts';
import { codebook } from './codebook.ts';
import { coding } from './coding.ts';
import { common } from './common.ts';
import { comparison } from './comparison.ts';
import { contributor } from './contributor.ts';
import { keys } from './keys.ts';
import { membership } from './membership.ts';
import { network } from './network.ts';
import { observation } from './observation.ts';
import { overview } from './overview.ts';
import { participant } from './participant.ts';
import { picture } from './picture.ts';
import { questionnaire } from './questionnaire.ts';
import { questionnaireEdit } from './questionnaire-edit.ts';
import { recommendation } from './recommendation.ts';
import { reflection } from './reflection.ts';
import { relations } from './relations.ts';
import { report } from './report.ts';
import { session } from './session.ts';
import { signin } from './signin.ts';
import { timeline } from './timeline.ts';
import { wave } from './wave.ts';
import { welcome } from './welcome.ts';

export const nl = {
  common,
  chart,
  signin,
  keys,
  actionMails,
  agenda,
  bottleneck,
  answer,
  contributor,
  comparison,
  recommendation,
  reflection,
  report,
  relations,
  session,
  participant,
  picture,
  observation,
  coding,
  codebook,
  questionnaire,
  questionnaireEdit,
  network,
  membership,
  overview,
  timeline,
  wave,
  welcome,
};

export type Texts = typeof nl;
