import { useState } from 'react';
import {
  Alert,
  AnchorButton,
  Button,
  ButtonGroup,
  Card,
  CardGrid,
  CopyField,
  DataTable,
  DefinitionList,
  Details,
  Dialog,
  EmptyState,
  LinkButton,
  LoadingState,
  ProblemAlert,
  ProgressSteps,
  StatusBadge,
  SubNav,
} from '../components/index.ts';
import { ProblemError } from '../queries/problem.ts';

const members = [
  { id: '1', name: 'Zorggroep De Linde', sector: 'Zorg en ondersteuning', invited: '3 maart 2027', count: 4 },
  { id: '2', name: 'Gemeente Aldermeer', sector: 'Gemeenten', invited: '3 maart 2027', count: 12 },
  {
    id: '3',
    name: 'Stichting Jongerenwerk Oostpoort en Omstreken',
    sector: 'Welzijn',
    invited: '5 maart 2027',
    count: 1,
  },
];

export function Blocks() {
  const [open, setOpen] = useState(false);
  return (
    <section className="flow">
      <h2>Bouwstenen</h2>
      <SubNav
        label="Dit netwerk"
        items={[
          { label: 'Overzicht', link: { to: '.' } },
          { label: 'Leden', link: { to: '/sign-in' } },
          { label: 'Metingen', link: { to: '/' } },
        ]}
      />

      <h3>Knoppen</h3>
      <ButtonGroup>
        <Button>Verstuur uitnodigingen</Button>
        <Button kind="secondary">Bekijk wat leden zien</Button>
        <Button kind="danger">Verwijder dit concept</Button>
        <Button kind="link">Annuleer</Button>
        <Button busy>Bewaar</Button>
        <LinkButton to="/" kind="secondary">
          Naar de start
        </LinkButton>
        <AnchorButton kind="secondary" href="/mirror.svg" download>
          Download
        </AnchorButton>
      </ButtonGroup>

      <h3>Meldingen</h3>
      <Alert title="Wie leest mee">
        <p>Twee onderzoekers lezen de losse antwoorden. De coördinator leest ze nooit.</p>
      </Alert>
      <Alert tone="ok" title="De uitnodigingen zijn verstuurd" />
      <Alert tone="warning" title="Vier adressen kloppen niet">
        <p>De mail aan deze organisaties kwam terug.</p>
      </Alert>
      <Alert tone="error">
        <p>Zonder titel.</p>
      </Alert>
      <ProblemAlert problem={ProblemError.offline(null)} onRetry={() => undefined} />
      <LoadingState />

      <h3>Kaarten</h3>
      <CardGrid>
        <Card title={<a href="#kaart">Regio Voorbeeld</a>} aside={<StatusBadge tone="info">meting loopt</StatusBadge>}>
          <p>8 van 25 organisaties hebben geantwoord.</p>
        </Card>
        <Card
          title="Stuurgroep Noorderveen"
          aside={<StatusBadge>concept</StatusBadge>}
          actions={<Button kind="secondary">Open de meting</Button>}
        >
          <p>Nog niet verstuurd.</p>
        </Card>
      </CardGrid>
      <p>
        <StatusBadge>concept</StatusBadge> <StatusBadge tone="info">open</StatusBadge>{' '}
        <StatusBadge tone="ok">ingestuurd</StatusBadge> <StatusBadge tone="warning">kwam terug</StatusBadge>{' '}
        <StatusBadge tone="error">verlopen</StatusBadge>
      </p>

      <h3>Tabellen</h3>
      <DataTable
        caption="Leden van het netwerk"
        rows={members}
        rowKey={({ id }) => id}
        columns={[
          { key: 'name', header: 'Organisatie', cell: ({ name }) => name, namesRow: true },
          { key: 'sector', header: 'Sector', cell: ({ sector }) => sector },
          { key: 'invited', header: 'Uitgenodigd', cell: ({ invited }) => invited },
          { key: 'count', header: 'Contactpersonen', cell: ({ count }) => count, kind: 'number' },
        ]}
      />
      <DataTable
        caption="Een brede tabel"
        narrow="scroll"
        rows={members}
        rowKey={({ id }) => id}
        columns={[
          { key: 'name', header: 'Organisatie', cell: ({ name }) => name, namesRow: true },
          ...Array.from({ length: 8 }, (_, i) => ({
            key: String(i),
            header: `Kolom ${i + 1}`,
            cell: () => i * 1000,
            kind: 'number' as const,
          })),
        ]}
      />
      <EmptyState title="Hier komen uw metingen" action={<Button>Maak een meting</Button>}>
        <p>Een meting is één vragenlijst voor alle leden. Voeg eerst de leden toe.</p>
      </EmptyState>

      <h3>Rest</h3>
      <ProgressSteps
        label="Voortgang"
        current={1}
        steps={[
          { key: 'members', label: 'Leden', description: '25 organisaties' },
          { key: 'questionnaire', label: 'Vragenlijst', description: 'Kies een versie' },
          { key: 'send', label: 'Versturen' },
        ]}
      />
      <DefinitionList
        items={[
          { term: 'Open van', value: '3 maart 2027' },
          { term: 'Sluit op', value: '1 april 2027' },
          { term: 'Wie leest', value: 'Twee onderzoekers van de inspectie, en niemand uit het netwerk.' },
        ]}
      />
      <Details summary="Waarom vragen we dit?">
        <p>Omdat een gemiddelde verbergt dat mensen het oneens zijn.</p>
      </Details>
      <CopyField label="Uw persoonlijke link" value="https://voorbeeld.example/a/2f8e1c0b9d7a4e5f8c3b6a1d0e9f7c2b" />
      <Button kind="secondary" onClick={() => setOpen(true)}>
        Open een venster
      </Button>
      <Dialog
        open={open}
        title="Uitnodigingen versturen?"
        onClose={() => setOpen(false)}
        actions={
          <>
            <Button onClick={() => setOpen(false)}>Verstuur 25 uitnodigingen</Button>
            <Button kind="secondary" onClick={() => setOpen(false)}>
              Annuleer
            </Button>
          </>
        }
      >
        <p>Daarna staat de belofte over vertrouwelijkheid vast en kunt u de vragen niet meer wijzigen.</p>
      </Dialog>
    </section>
  );
}
