import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import {
  Button,
  ButtonGroup,
  type Column,
  DataTable,
  Details,
  Dialog,
  EmptyState,
  LinkButton,
  Loaded,
  PageHeading,
} from '../../components/index.ts';
import { type Membership, membershipsQuery } from '../../queries/networks.ts';
import { useFormat, useTexts } from '../../texts/index.tsx';
import { NewcomersAlert } from '../welcome/SendWelcomes.tsx';
import { ChangeOrganisation } from './ChangeOrganisation.tsx';
import { EndMembership } from './EndMembership.tsx';
import { AddMemberForm, ChangeMemberForm } from './MemberForm.tsx';
import { OrganisationChanges } from './OrganisationChanges.tsx';

type Open = { kind: 'none' } | { kind: 'add' } | { kind: 'change' | 'reshape' | 'end'; member: Membership };

/** The members of a network and who speaks for them. */
export function MembersPage() {
  const t = useTexts();
  const format = useFormat();
  const { networkId } = useParams({ from: '/signed-in/networks/$networkId/members' });
  const [open, setOpen] = useState<Open>({ kind: 'none' });
  const done = () => setOpen({ kind: 'none' });
  const about = (member: Membership) => (
    <span className="visually-hidden">{t.membership.about(member.organisation)}</span>
  );
  const columns: Column<Membership>[] = [
    { key: 'organisation', header: t.membership.organisation, cell: (member) => member.organisation, namesRow: true },
    { key: 'sector', header: t.membership.sector, cell: (member) => member.sector },
    { key: 'contact', header: t.membership.contact, cell: (member) => member.contactName },
    {
      key: 'email',
      header: t.membership.email,
      cell: (member) => <span className="table__address">{member.contactEmail}</span>,
    },
    {
      key: 'actions',
      header: t.membership.actions,
      cell: (member) => (
        <ButtonGroup>
          <Button kind="link" onClick={() => setOpen({ kind: 'change', member })}>
            {t.membership.change}
            {about(member)}
          </Button>
          <Button kind="link" onClick={() => setOpen({ kind: 'reshape', member })}>
            {t.membership.reshape.open}
            {about(member)}
          </Button>
          <Button kind="link" onClick={() => setOpen({ kind: 'end', member })}>
            {t.membership.end}
            {about(member)}
          </Button>
        </ButtonGroup>
      ),
    },
  ];
  const ways = (
    <>
      <LinkButton to="/networks/$networkId/members/import" params={{ networkId }}>
        {t.membership.importMembers}
      </LinkButton>
      <Button kind="secondary" onClick={() => setOpen({ kind: 'add' })}>
        {t.membership.add}
      </Button>
    </>
  );
  return (
    <>
      <PageHeading title={t.membership.title} lead={t.membership.lead} />
      <NewcomersAlert networkId={networkId} link />
      <Loaded query={useQuery(membershipsQuery(networkId))}>
        {({ memberships }) => {
          const current = memberships.filter(({ to }) => to === null);
          const former = memberships.filter(({ to }) => to !== null);
          return (
            <>
              {current.length === 0 ? (
                <EmptyState title={t.membership.emptyTitle} action={ways}>
                  <p>{t.membership.empty}</p>
                </EmptyState>
              ) : (
                <>
                  <ButtonGroup>{ways}</ButtonGroup>
                  <DataTable
                    caption={t.membership.caption(current.length)}
                    columns={columns}
                    rows={current}
                    rowKey={({ id }) => id}
                  />
                </>
              )}
              {former.length > 0 && (
                <Details summary={t.membership.former(former.length)}>
                  <ul>
                    {former.map((member) => (
                      <li key={member.id}>{t.membership.until(member.organisation, format.day(member.to ?? ''))}</li>
                    ))}
                  </ul>
                </Details>
              )}
              {open.kind === 'reshape' && (
                <ChangeOrganisation
                  member={open.member}
                  others={current.filter(({ id }) => id !== open.member.id)}
                  onDone={done}
                />
              )}
            </>
          );
        }}
      </Loaded>
      <OrganisationChanges networkId={networkId} />
      <Dialog open={open.kind === 'add'} title={t.membership.addTitle} onClose={done}>
        <AddMemberForm networkId={networkId} onDone={done} />
      </Dialog>
      {open.kind === 'change' && (
        <Dialog open title={t.membership.changeTitle(open.member.organisation)} onClose={done}>
          <ChangeMemberForm member={open.member} onDone={done} />
        </Dialog>
      )}
      {open.kind === 'end' && <EndMembership member={open.member} onDone={done} />}
    </>
  );
}
