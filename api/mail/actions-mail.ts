import type { Locale, Mail } from '../env.ts';

type MailedMember = { contactName: string; contactEmail: string; contactLocale: Locale; organisation: string };

type MailedAction = { text: string; deadline: string; why: 'soon' | 'late' | 'stalled' };

const dayIn = (locale: Locale, day: string) =>
  new Intl.DateTimeFormat(locale === 'nl' ? 'nl-NL' : 'en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );

const whyIn = {
  nl: { soon: 'bijna zover', late: 'de dag is voorbij', stalled: 'al twee maanden niets over gehoord' },
  en: { soon: 'nearly due', late: 'past its day', stalled: 'nothing heard of it for two months' },
};

const listed = (locale: Locale, actions: MailedAction[]) =>
  actions
    .map(({ text, deadline, why }) =>
      locale === 'nl'
        ? `- ${text}\n  Klaar op ${dayIn('nl', deadline)}: ${whyIn.nl[why]}.`
        : `- ${text}\n  Due on ${dayIn('en', deadline)}: ${whyIn.en[why]}.`,
    )
    .join('\n\n');

/** Brings to mind what an organisation took upon itself, with the page where it says how far it is. */
export function actionsMail(member: MailedMember, network: string, actions: MailedAction[], link: string): Mail {
  const { contactName, contactEmail, contactLocale, organisation } = member;
  const to = { name: contactName, address: contactEmail };
  const many = actions.length > 1;
  return contactLocale === 'nl'
    ? {
        to,
        subject: `Hoe staat het met ${many ? 'uw acties' : 'uw actie'} voor ${network}?`,
        text: `Beste ${contactName},\n\n${organisation} zorgt voor ${many ? 'deze acties' : 'deze actie'} op de werkagenda van ${network}.\n\n${listed('nl', actions)}\n\nOp deze pagina zegt u in een minuut hoe het ermee staat. Lukt het niet? Zeg dat dan ook: daar heeft het netwerk meer aan dan aan stilte.\n\n${link}\n\nU krijgt hierover hooguit één mail per twee weken. Op dezelfde pagina zet u deze mails uit. Geef de link niet door: die is van u.\n`,
      }
    : {
        to,
        subject: `How far ${many ? 'are your actions' : 'is your action'} for ${network}?`,
        text: `Dear ${contactName},\n\n${organisation} sees to ${many ? 'these actions' : 'this action'} on the agenda of ${network}.\n\n${listed('en', actions)}\n\nOn this page you say in a minute how far it is. Is it not working out? Please say that too: it helps the network more than silence.\n\n${link}\n\nYou get at most one mail in two weeks about this. You can turn these mails off on the same page. Please do not forward the link: it is yours.\n`,
      };
}
