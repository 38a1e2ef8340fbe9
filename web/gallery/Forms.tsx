import { useState } from 'react';
import {
  Button,
  ButtonGroup,
  Checkbox,
  CheckboxGroup,
  DateField,
  FileField,
  Form,
  RadioGroup,
  Select,
  TextArea,
  TextField,
} from '../components/index.ts';
import { ProblemError } from '../queries/problem.ts';

const refused = new ProblemError({
  type: '/v1/problems/invalid-input',
  title: 'Niet alles is goed ingevuld',
  status: 422,
  detail: 'Er is niets opgeslagen. Verbeter de genoemde velden en probeer het opnieuw.',
  errors: [
    { field: 'name', message: 'Vul dit in.' },
    { field: 'contact.email', message: 'Vul een geldig e-mailadres in, bijvoorbeeld naam@organisatie.nl.' },
    { field: 'reader', message: 'Kies een van de mogelijkheden.' },
    { field: 'agree', message: 'Zet een vinkje als u akkoord bent.' },
  ],
});

const sectors = [
  { value: 'care', label: 'Zorg en ondersteuning' },
  { value: 'justice', label: 'Justitie' },
];

export function Forms() {
  const [problem, setProblem] = useState<Error | null>(null);
  return (
    <section className="flow">
      <h2>Formulieren</h2>
      <Form label="Voorbeeldformulier" problem={problem} onSubmit={() => setProblem(new ProblemError(refused.problem))}>
        <TextField name="name" label="Naam van de organisatie" />
        <TextField
          name="contact.email"
          type="email"
          label="E-mailadres"
          description="Hierheen gaat de uitnodiging."
          autoComplete="off"
        />
        <Select name="sector" label="Sector" options={sectors} />
        <DateField name="closesOn" label="Sluit op" description="De laatste dag waarop leden kunnen antwoorden." />
        <TextArea name="remark" label="Toelichting" optional maxLength={200} />
        <RadioGroup
          name="reader"
          label="Wie leest de losse antwoorden?"
          description="Nooit de coördinator."
          choices={[
            { value: 'inspector', label: 'Een inspecteur' },
            {
              value: 'outside',
              label: 'Iemand van buiten',
              description: 'Een onderzoeker die geen lid is van het netwerk.',
            },
          ]}
        />
        <CheckboxGroup
          name="themes"
          label="Over welke thema’s gaat het?"
          optional
          choices={[
            { value: 'ambition', label: 'Ambitie' },
            { value: 'interests', label: 'Belangen', description: 'Wat elke organisatie eraan heeft.' },
          ]}
          defaultValues={['ambition']}
        />
        <FileField name="members" label="Ledenlijst" description="Een CSV- of Excel-bestand." accept=".csv,.xlsx" />
        <TextField name="read-only" label="Alleen lezen" readOnly defaultValue="Staat vast sinds de opening" />
        <Checkbox name="agree" label="Ik heb gelezen wie mijn antwoorden ziet." />
        <ButtonGroup>
          <Button type="submit">Bewaar</Button>
          <Button kind="link">Annuleer</Button>
        </ButtonGroup>
      </Form>
    </section>
  );
}
