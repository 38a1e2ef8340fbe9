/** The mails, in the reader's language, as plain text: they open everywhere and show their links whole. */
import type { Locale, Mail } from '../env.ts';

type Person = { name: string; email: string; locale: Locale };

const to = (person: Person) => ({ name: person.name, address: person.email });

/** The one-time link to sign in. */
export function signInMail(person: Person, link: string): Mail {
  return {
    nl: {
      to: to(person),
      subject: 'Uw inloglink voor Netwerkspiegel',
      text: `Beste ${person.name},\n\nMet deze link logt u in. De link werkt één keer en een half uur lang:\n\n${link}\n\nHebt u niet om deze link gevraagd? Dan hoeft u niets te doen.\n`,
    },
    en: {
      to: to(person),
      subject: 'Your sign-in link for Netwerkspiegel',
      text: `Dear ${person.name},\n\nSign in with this link. It works once, for half an hour:\n\n${link}\n\nDid you not ask for this link? Then you need not do anything.\n`,
    },
  }[person.locale];
}

/** What someone gets a mail about, so that who didn't do it finds out. */
export type NewKey = 'passkey' | 'password' | 'api-token';

const newKeyNames = {
  nl: { passkey: 'een passkey', password: 'een wachtwoord', 'api-token': 'een API-token' },
  en: { passkey: 'a passkey', password: 'a password', 'api-token': 'an API token' },
};

/** Tells someone that there is another way into their account. */
export function newKeyMail(person: Person, key: NewKey, page: string): Mail {
  const name = newKeyNames[person.locale][key];
  return {
    nl: {
      to: to(person),
      subject: 'Nieuwe toegang tot uw account bij Netwerkspiegel',
      text: `Beste ${person.name},\n\nAan uw account is ${name} toegevoegd. Deed u dat zelf, dan hoeft u niets te doen.\n\nWas u dat niet? Verwijder het hier, en meld het aan wie deze installatie beheert:\n\n${page}\n`,
    },
    en: {
      to: to(person),
      subject: 'New access to your account at Netwerkspiegel',
      text: `Dear ${person.name},\n\nYour account has got ${name}. If you did that, you need not do anything.\n\nWas it not you? Remove it here, and tell whoever runs this installation:\n\n${page}\n`,
    },
  }[person.locale];
}

/** Tells someone that they coordinate a network now. */
export function coordinatorMail(person: Person, network: string, signIn: string): Mail {
  return {
    nl: {
      to: to(person),
      subject: `U bent coördinator van ${network}`,
      text: `Beste ${person.name},\n\nU bent nu coördinator van ${network} in Netwerkspiegel. U kunt leden bijhouden, een meting voorbereiden en de werkagenda bijhouden. Losse antwoorden van leden ziet u nooit.\n\nVraag hier een inloglink aan, met dit e-mailadres:\n\n${signIn}\n`,
    },
    en: {
      to: to(person),
      subject: `You are coordinator of ${network}`,
      text: `Dear ${person.name},\n\nYou are now coordinator of ${network} in Netwerkspiegel. You can keep the list of members, prepare a wave and keep the agenda. You never see individual answers of members.\n\nAsk for a sign-in link here, with this e-mail address:\n\n${signIn}\n`,
    },
  }[person.locale];
}

/** Reminds who runs the waves of a network that the next one is near. */
export function nextWaveMail(person: Person, network: { name: string; on: string }, link: string): Mail {
  const day = new Intl.DateTimeFormat(person.locale === 'nl' ? 'nl-NL' : 'en-GB', {
    dateStyle: 'long',
    timeZone: 'UTC',
  });
  const on = day.format(new Date(`${network.on}T00:00:00Z`));
  return {
    nl: {
      to: to(person),
      subject: `De volgende meting van ${network.name} begint op ${on}`,
      text: `Beste ${person.name},\n\nDe volgende meting van ${network.name} begint volgens plan op ${on}. Klopt de lijst met leden nog? Daarna start u de meting in een paar minuten vanuit de vorige:\n\n${link}\n\nU krijgt deze herinnering één keer.\n`,
    },
    en: {
      to: to(person),
      subject: `The next wave of ${network.name} begins on ${on}`,
      text: `Dear ${person.name},\n\nThe next wave of ${network.name} was planned to begin on ${on}. Is the list of members still right? Then start the wave from the last one in a few minutes:\n\n${link}\n\nYou get this reminder once.\n`,
    },
  }[person.locale];
}
