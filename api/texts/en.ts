import type { nl } from './nl.ts';

const problems: (typeof nl)['problems'] = {
  'broken-json': {
    title: 'Unreadable request',
    detail: 'The body of the request is not valid JSON. Nothing was stored.',
  },
  'not-json': {
    title: 'Not JSON',
    detail: 'Send the body as JSON, with the header Content-Type: application/json. Nothing was stored.',
  },
  'not-signed-in': { title: 'Not signed in', detail: 'Sign in first. Nothing was changed.' },
  'link-unknown': {
    title: 'We do not know this link',
    detail: 'Check that you used the whole link from the mail, or ask for a new one.',
  },
  'link-used': { title: 'This link has been used', detail: 'A sign-in link works once. Ask for a new one.' },
  'link-expired': {
    title: 'This link has expired',
    detail: 'The time to use this link has passed. Ask the sender for a new link.',
  },
  'link-withdrawn': {
    title: 'Your help is no longer needed',
    detail: 'Whoever asked you to help answer has stopped your link. What you had already answered is kept.',
  },
  'member-link-stopped': {
    title: 'This link does not work any more',
    detail: 'The organisation has another contact now, or is no longer a member of this network.',
  },
  'link-replaced': {
    title: 'There is a newer link',
    detail: 'The invitation was sent again. Only the link in the newest mail works. What was filled in is kept.',
  },
  'link-handed-over': {
    title: 'The invitation was handed over',
    detail:
      'Someone of your organisation handed the invitation over to another contact, who got a link of their own. What was filled in is kept.',
  },
  forbidden: { title: 'Not allowed', detail: 'You may not do this. Nothing was changed.' },
  'not-found': { title: 'Not found', detail: 'This does not exist, or you may not see it.' },
  'no-such-page': { title: 'Not found', detail: 'This address does not exist.' },
  'too-large': {
    title: 'Too large',
    detail: 'What you send is too large. Nothing was stored. Make it shorter and try again.',
  },
  'unsupported-file': {
    title: 'We cannot read this file',
    detail: 'Use a CSV file (UTF-8) or an Excel file (.xlsx). Nothing was stored.',
  },
  'invalid-input': {
    title: 'Not everything is filled in correctly',
    detail: 'Nothing was stored. Correct the fields named and try again.',
  },
  'member-file': {
    title: 'The member file is not right yet',
    detail: 'Nothing was imported. Correct the rows named and choose the file again.',
  },
  'invalid-answers': {
    title: 'Not all answers are right',
    detail: 'Nothing was submitted. Your saved answers are still there. Correct the questions named.',
  },
  'questionnaire-file': {
    title: 'We cannot read this questionnaire',
    detail: 'Nothing was taken over and nothing was stored. The file itself was not changed.',
  },
  'unfinished-questionnaire': {
    title: 'The questionnaire is not finished yet',
    detail: 'Nothing was published. The draft is still there. Correct what is named below.',
  },
  'stale-questionnaire-draft': {
    title: 'A colleague saved meanwhile',
    detail: 'Nothing was overwritten. Compare the two drafts and choose which one you go on with.',
  },
  'newer-version': {
    title: 'A newer version was published meanwhile',
    detail:
      'Nothing was published. Your draft is still there. Set it beside the newest version and look again at what changes.',
  },
  'stale-draft': {
    title: 'Someone worked on it elsewhere',
    detail: 'Newer answers were saved on another device. Nothing was overwritten.',
  },
  'already-submitted': {
    title: 'Already submitted',
    detail: 'The answers of your organisation have been submitted. Nothing was changed.',
  },
  'already-declined': {
    title: 'Already declined',
    detail: 'Your organisation has said that it does not take part. Nothing was changed.',
  },
  'wave-not-open': {
    title: 'The wave is not open',
    detail: 'This can only be done while the wave is open. Nothing was changed.',
  },
  'wave-not-draft': {
    title: 'The wave has been opened',
    detail: 'This can only be done while the wave is a draft. Nothing was changed.',
  },
  'membership-ended': {
    title: 'This membership has ended',
    detail: 'Only of a present member can be written down what became of it. Nothing was changed.',
  },
  'code-unknown': {
    title: 'This code does not work',
    detail: 'Look at the screen in the room whether you copied the code well. An old code no longer works.',
  },
  'session-unknown': {
    title: 'You no longer take part in this session',
    detail: 'Fill in the code that is on the screen in the room now.',
  },
  'session-not-prepared': {
    title: 'The session has begun',
    detail: 'You can change this only before the session begins. Nothing was changed.',
  },
  'session-not-open': {
    title: 'The session is not open',
    detail: 'This can only be done during the session. Nothing was changed.',
  },
  'step-not-open': {
    title: 'The room is somewhere else now',
    detail: 'You can answer only at the step that is on the screen now, as long as it is open.',
  },
  'step-on-paper': {
    title: 'This step is counted on paper',
    detail: 'Who leads the session counts this step. You need not fill in anything here.',
  },
  'step-has-answers': {
    title: 'This step has answers already',
    detail: 'Answers from phones and from paper are not added up, and a step with answers stays. Nothing was changed.',
  },
  'too-many-votes': { title: 'Those are too many votes', detail: 'Take back a vote first, then choose again.' },
  'wave-not-closed': { title: 'The wave is not closed', detail: 'Close the wave first. Nothing was changed.' },
  'wave-closed': {
    title: 'The wave is closed',
    detail: 'You can no longer answer. What you submitted is kept; what you did not submit does not count.',
  },
  'wave-over': {
    title: 'The closing day has passed',
    detail: 'The personal links of this wave no longer work. Nothing was sent. Close the wave.',
  },
  'mail-limit': {
    title: 'No more mails were promised',
    detail:
      'This contact got as many mails as was promised at the opening. Nothing was sent. Call, or send the invitation to someone else.',
  },
  'hand-over-limit': {
    title: 'Handed over three times already',
    detail:
      'This invitation was handed over too often. Nothing was changed. Ask the sender of the invitation for help.',
  },
  'mail-put-off': {
    title: 'The mail could not go out now',
    detail: 'The mail server did not take the message. Nothing was changed. Try again in a few minutes.',
  },
  'wave-published': { title: 'The picture has been published', detail: 'A published picture no longer changes.' },
  'already-in-correction': {
    title: 'The wave is already open for correction',
    detail: 'Correct what is wrong and publish again. Nothing was changed.',
  },
  'no-correction': {
    title: 'The wave is not open for correction',
    detail: 'There is nothing to stop. Nothing was changed.',
  },
  'evidence-changed': {
    title: 'Something was corrected already',
    detail:
      'The published picture no longer follows from what is stored now. Put back what you changed, or publish again.',
  },
  'later-wave-published': {
    title: 'A later picture was compared with this one',
    detail:
      'That comparison would no longer be right, and two comparisons together could tell what one organisation said. So this picture stays as it is.',
  },
  'other-network-answers': {
    title: 'A related network is still answering',
    detail:
      'In this wave answers count that were given in a related network, and the wave there is still open. Wait until it is closed. Nothing was changed.',
  },
  'earlier-wave-in-correction': {
    title: 'The wave before this one is open for correction',
    detail: 'This picture is compared with that one. Publish the earlier one again first. Nothing was changed.',
  },
  'numbers-differ': {
    title: 'The numbers from the answers would change',
    detail:
      'Publishing again changes what was said in words, never the numbers from the answers: next to the earlier picture they could tell what one organisation answered. The earlier picture stays.',
  },
  'too-few-differ': {
    title: 'Too little changed to publish again',
    detail:
      'Next to the earlier picture, the difference would tell what a few organisations said. At every count, either nothing changes or as many organisations as were promised do. Take the change back or leave the picture as it is; quotes and topics may always change.',
  },
  'no-members': { title: 'The network has no members yet', detail: 'Add members first. Nothing was sent.' },
  'no-analyst': {
    title: 'Nobody may read the answers',
    detail: 'Choose at least one analyst from outside the network. Nothing was sent.',
  },
  'nothing-published': { title: 'No picture yet', detail: 'The picture of this wave has not been published yet.' },
  'already-exists': { title: 'Exists already', detail: 'This is there already. Nothing was changed.' },
  'colleague-limit': {
    title: 'You asked many colleagues',
    detail: 'You cannot ask more colleagues. Nothing was sent.',
  },
  'mailed-enough': {
    title: 'This colleague got enough mails',
    detail: 'A colleague gets no more than three mails about this questionnaire. Nothing was sent.',
  },
  'opportunity-in-use': {
    title: 'An action hangs on this improvement opportunity',
    detail: 'An improvement opportunity that led to an action stays. Nothing was removed.',
  },
  'not-consecutive': {
    title: 'These waves can not be set side by side',
    detail: 'Choose a wave and the wave that came directly before it.',
  },
  'report-final': {
    title: 'This report is final',
    detail: 'A final report does not change any more. Nothing was saved.',
  },
  'stale-report-section': {
    title: 'Someone else changed this section too',
    detail: 'Nothing was overwritten. Look at what the other wrote, and choose which text stays.',
  },
  'no-fact-check': {
    title: 'No remarks can be made now',
    detail: 'The round to check the facts has not begun, or is over. Nothing was saved.',
  },
  'remarks-open': {
    title: 'Not every remark has been answered',
    detail: 'First answer each remark of the network. Then you can make the report final.',
  },
  'pdf-not-here': {
    title: 'PDF can’t be made here',
    detail: 'This installation makes no PDF. Download the report as HTML or DOCX; they hold the same.',
  },
  'too-many-bottlenecks': {
    title: 'Twenty bottlenecks are waiting already',
    detail: 'Your new bottleneck was not kept. Wait for a decision, or withdraw another bottleneck first.',
  },
  'bottleneck-decided': {
    title: 'This was decided meanwhile',
    detail: 'Nothing was changed. Load the page again and read first what was decided.',
  },
  'bottleneck-not-decided': {
    title: 'Nothing was done about this yet',
    detail: 'You can say whether a bottleneck was solved once it was taken up or passed on. Nothing was kept.',
  },
  'welcomed-enough': {
    title: 'This member got enough mails already',
    detail: 'A contact gets the welcome page by mail three times at most, and not twice in a day. Nothing was sent.',
  },
  'passkey-refused': {
    title: 'This passkey does not work here',
    detail: 'Nothing changed. Try again, or sign in with a link by mail.',
  },
  'sign-in-refused': {
    title: 'Signing in did not work',
    detail:
      'The e-mail address, the password or the code is wrong, or the code was used before. Wait for a new code and try again, or sign in with a link by mail.',
  },
  'api-token-unknown': {
    title: 'This API token does not work',
    detail: 'We do not know it, it was revoked, or it has expired. Nothing changed.',
  },
  'api-token-reads-only': {
    title: 'This API token may only read',
    detail: 'Nothing changed. Make a token that may write too.',
  },
  'too-many-keys': {
    title: 'You have ten already',
    detail: 'Nothing was added. First remove what you no longer use.',
  },
  'no-authenticator': {
    title: 'Start again with the QR code',
    detail: 'Nothing changed. Show the QR code again and put it in your app.',
  },
  'too-many-requests': { title: 'Please wait', detail: 'You try too often. Wait a minute and try again.' },
  'not-reversible': {
    title: 'This change can no longer be undone',
    detail: 'Other changes were built on it. Nothing has been changed. Make a new change instead.',
  },
  'already-split': {
    title: 'This observation has already been split',
    detail: 'Nothing has been changed. Load the page again to see the parts.',
  },
  'parts-coded': {
    title: 'A part has already been coded',
    detail: 'The split stays and nothing has been changed. It can be undone only while no part is coded.',
  },
  'in-sample': {
    title: 'This observation is in a sample',
    detail: 'Nothing has been changed. It is possible again when the second coder is done.',
  },
  'nothing-coded': {
    title: 'Nothing has been coded yet',
    detail: 'A second coder can start when there are observations that someone else has coded.',
  },
  internal: { title: 'Something went wrong on our side', detail: 'It did not work. Try again later.' },
};

const fields: (typeof nl)['fields'] = {
  'over-1000': 'This is too long. Use no more than 1,000 characters.',
  'questionnaire-code': 'Use small letters, digits and dashes, such as team-scan.',
  'idempotency-key': 'Send a UUID in the header Idempotency-Key when submitting.',
  'wrong-authenticator-code': 'This code is wrong. Fill in the code that your app shows now.',
  'password-short': 'Choose a password of at least 12 characters. A few words in a row is fine.',
  required: 'Fill this in.',
  'one-line': 'Use one line, without odd characters.',
  email: 'Fill in a valid e-mail address, such as name@organisation.nl.',
  'email-refused': 'The mail server refuses this address. Your own link keeps working. Check the address.',
  'same-contact': 'This is the address of the present contact. Give that of someone else.',
  date: 'Fill in a date as year-month-day, such as 2026-11-23.',
  'closes-before-opens': 'Choose a closing date after the opening date.',
  threshold: 'Choose a number of 3 or more.',
  'reminder-days': 'Give at most five days, from 1 to 60, in ascending order. For example: 7, 14.',
  'mail-limit': 'Choose a number from 1 to 10.',
  'threshold-above-members': 'Choose a number that is not above the number of members.',
  'email-in-use':
    'This inspector cannot be a coordinator too: a coordinator never reads individual answers. Choose someone else.',
  'in-the-past': 'Choose a date in the future.',
  'unknown-choice': 'Choose one of the options.',
  'tone-with-codes': 'Also choose whether this goes well or can improve.',
  'label-in-use': 'There is already an improvement theme with this name. Choose another name.',
  'empty-part': 'Every part needs text. Choose other places to split.',
  'in-the-future': 'Choose a date that is not in the future.',
  'not-your-question': 'This question was not put to you. Reload the page.',
  'unknown-question': 'Choose questions of this questionnaire.',
  'no-question': 'Choose at least one question.',
  'colleague-asked': 'This colleague was asked already. Change the questions there.',
  'not-a-member': 'Choose an organisation that is a member of the network now.',
  decimal: 'Fill in a number, for example 12 or 4.5.',
  'serves-no-other':
    'This questionnaire asks with which members one works. In every network that is another question, so these answers can count in no other network. Switch this off.',
  'no-family':
    'This network is part of no larger network, and no networks are part of it. Switch this off, or choose first what it is part of.',
  'no-relation-items':
    'This questionnaire does not ask with whom members work. Choose another questionnaire, or untick this.',
  'analyst-coordinates':
    'This person coordinates the network and so may not read individual answers. Choose someone else.',
};

const questionnaire: (typeof nl)['questionnaire'] = {
  draftExists: (code) => `Your inspectorate has a draft of “${code}” already. Go on with that one or throw it away.`,
  codeTaken: (code) => `There is a questionnaire with the code “${code}” already. Choose another code.`,
  codeTakenMeanwhile: (code) =>
    `Someone else published a questionnaire with the code “${code}” meanwhile. Your draft is still there. Keep it under another code.`,
};

const questionnaireFile: (typeof nl)['questionnaireFile'] = (problem) => {
  switch (problem.kind) {
    case 'too-large':
      return `The file is too large. We read at most ${problem.most / 1_000_000} MB.`;
    case 'too-many-questions':
      return `There are too many questions in it. We read at most ${problem.most}. Split the questionnaire.`;
    case 'wrong-encoding':
      return `The file has another character encoding than UTF-8${problem.declared ? ` (it says ${problem.declared})` : ''}. Save it as UTF-8 and choose it again.`;
    case 'has-doctype':
      return 'The file has a DOCTYPE. That can hold something harmful, so we do not read it. Export the questionnaire from LimeSurvey again.';
    case 'damaged':
      return `The file is damaged${problem.line === null ? '' : ` (line ${problem.line})`}. Export the questionnaire again.`;
    case 'other-format':
      return problem.expected === 'limesurvey'
        ? 'This is not a questionnaire from LimeSurvey. Export the structure of the survey there (.lss).'
        : 'This is not a questionnaire of SurveyJS (.json) or LimeSurvey (.lss).';
    case 'other-language':
      return `The questionnaire is not there in Dutch or English, only in: ${problem.languages.join(', ')}.`;
  }
};

const memberFile: (typeof nl)['memberFile'] = {
  columnLost: (name) => `The column “${name}” is missing. Put the names of the columns in the first row.`,
  missing: 'This is empty. Fill it in.',
  tooLong: 'This is too long. Use no more than 200 characters.',
  unknownLanguage: 'Fill in nl or en, or leave it empty.',
  duplicate: (row) => `This is in row ${row} too. Remove one of the two.`,
  alreadyMember: 'This organisation is a member already. Remove the row.',
  empty: 'There are no members in the file.',
  tooMany: (most) => `There are too many rows. Take no more than ${most}.`,
};

const organisationChange: (typeof nl)['organisationChange'] = {
  notYet: 'This day is still to come. Fill in today or an earlier day.',
  nameTaken: 'Another organisation has this name already. Choose another name.',
  mergesInto: 'Choose another present member of this network.',
};

const session: (typeof nl)['session'] = {
  notInPicture: 'This is not in the picture that the network sees. Choose again.',
};

const nextWave: (typeof nl)['nextWave'] = { past: 'Choose a day after today.' };

export const en: typeof nl = {
  session,
  problems,
  nextWave,
  organisationChange,
  fields,
  memberFile,
  questionnaire,
  questionnaireFile,
};
