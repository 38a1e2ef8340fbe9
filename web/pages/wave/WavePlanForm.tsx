import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import {
  Alert,
  Button,
  ButtonGroup,
  Checkbox,
  CheckboxGroup,
  DateField,
  Form,
  Loaded,
  Select,
  TextField,
} from '../../components/index.ts';
import { possibleAnalystsQuery, questionnairesQuery, type WavePlan } from '../../queries/waves.ts';
import { useLanguage, useTexts } from '../../texts/index.tsx';

type Props = {
  networkId: string;
  plan: WavePlan;
  problem: Error | null;
  busy: boolean;
  onSubmit: (plan: WavePlan) => void;
};

/** A version in the form is one value: the code of its questionnaire and its number. */
const versionValue = (code: string, number: number) => `${code} ${number}`;

type Versions = { code: string; versions: { number: number; asksAboutMembers: boolean }[] }[];

/** Whether the chosen version asks with which members one works: only then there is something to promise about names. */
const asksAboutMembers = (questionnaires: Versions, chosen: string): boolean =>
  questionnaires.some(({ code, versions }) =>
    versions.some((one) => one.asksAboutMembers && versionValue(code, one.number) === chosen),
  );

/** `7, 14` or `7 en 14`. What is no number becomes one that no reminder can have, so that the server says so. */
const daysIn = (text: string): number[] =>
  (text.match(/[^\s,;]+/g) ?? []).filter(isNoJoint).map((day) => Number(day) || 0);

const isNoJoint = (word: string) => !/^(en|and|&)$/i.test(word);

function planOf(form: FormData): WavePlan {
  const [questionnaire = '', version = ''] = String(form.get('version') ?? '').split(' ');
  return {
    label: String(form.get('label') ?? ''),
    questionnaire,
    version: Number(version),
    opensOn: String(form.get('opensOn') ?? ''),
    closesOn: String(form.get('closesOn') ?? ''),
    threshold: Number(form.get('threshold')),
    reminderDays: daysIn(String(form.get('reminderDays') ?? '')),
    mailLimit: Number(form.get('mailLimit')),
    namedTies: form.get('namedTies') !== null,
    servesFamily: form.get('servesFamily') !== null,
    analysts: form.getAll('analysts').map(String),
  };
}

/** What is asked, when, from how many answers on numbers are shown, and who reads. */
export function WavePlanForm({ networkId, plan, problem, busy, onSubmit }: Props) {
  const t = useTexts().wave;
  const { language } = useLanguage();
  const analysts = useQuery(possibleAnalystsQuery(networkId));
  const [version, setVersion] = useState(versionValue(plan.questionnaire, plan.version));
  return (
    <Loaded query={useQuery(questionnairesQuery)}>
      {({ questionnaires }) => (
        <Loaded query={analysts}>
          {({ analysts: possible }) => (
            <Form problem={problem} onSubmit={(form) => onSubmit(planOf(form))}>
              <TextField name="label" label={t.label} description={t.labelHelp} defaultValue={plan.label} />
              <Select
                name="version"
                label={t.questionnaire}
                options={questionnaires.flatMap(({ code, title, versions }) =>
                  versions.map(({ number, minutes }) => ({
                    value: versionValue(code, number),
                    label: t.versionOf(title[language], number, minutes.statements),
                  })),
                )}
                value={version}
                onChange={(event) => setVersion(event.target.value)}
              />
              <DateField name="opensOn" label={t.opensOn} defaultValue={plan.opensOn} />
              <DateField name="closesOn" label={t.closesOn} description={t.closesOnHelp} defaultValue={plan.closesOn} />
              <TextField
                name="threshold"
                type="number"
                min={3}
                inputMode="numeric"
                label={t.threshold}
                description={t.thresholdHelp}
                defaultValue={plan.threshold}
              />
              <TextField
                name="reminderDays"
                inputMode="text"
                label={t.reminderDays}
                description={t.reminderDaysHelp}
                defaultValue={plan.reminderDays.join(', ')}
                optional
              />
              <TextField
                name="mailLimit"
                type="number"
                min={1}
                max={10}
                inputMode="numeric"
                label={t.mailLimit}
                description={t.mailLimitHelp}
                defaultValue={plan.mailLimit}
              />
              {asksAboutMembers(questionnaires, version) && (
                <Checkbox
                  name="namedTies"
                  label={t.namedTies}
                  description={t.namedTiesHelp}
                  defaultChecked={plan.namedTies}
                />
              )}
              {!asksAboutMembers(questionnaires, version) && (
                <Checkbox
                  name="servesFamily"
                  label={t.servesFamily}
                  description={t.servesFamilyHelp}
                  defaultChecked={plan.servesFamily}
                />
              )}
              {possible.length === 0 ? (
                <Alert tone="warning">
                  <p>{t.noAnalysts}</p>
                </Alert>
              ) : (
                <CheckboxGroup
                  name="analysts"
                  label={t.analysts}
                  description={t.analystsHelp}
                  choices={possible.map(({ id, name, organisation }) => ({
                    value: id,
                    label: organisation ? `${name} (${organisation})` : name,
                  }))}
                  defaultValues={plan.analysts}
                />
              )}
              <ButtonGroup>
                <Button type="submit" busy={busy}>
                  {t.save}
                </Button>
              </ButtonGroup>
            </Form>
          )}
        </Loaded>
      )}
    </Loaded>
  );
}
