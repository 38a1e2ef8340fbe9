import { useEffect, useRef } from 'react';
import type { ToneChoice } from '../useCoding.ts';
import { keysAreOn } from './keys-on.ts';

/** What every text can be given, and what only a text with suggestions of its own can. */
type Deeds = {
  accept: () => void;
  turn: (step: 1 | -1) => void;
  tone: (tone: ToneChoice) => void;
  keys: () => void;
  suggested?: { code: (number: number) => void; nothing: () => void; quote: () => void; split: () => void };
};

const tones: Record<string, ToneChoice> = { g: 'goes-well', b: 'can-improve', n: 'none' };

/** The keys of the coding room and of the second coder's page. Where someone types, every key means itself; only Ctrl + Enter accepts there. */
export function useRoomKeys(listening: boolean, deeds: Deeds): void {
  const latest = useRef(deeds);
  useEffect(() => {
    latest.current = deeds;
  });
  useEffect(() => {
    if (!listening) return;
    const press = (event: KeyboardEvent) => {
      if (deedOf(event, latest.current)) event.preventDefault();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [listening]);
}

/** Does what the key stands for; false when it stands for nothing here. */
function deedOf(event: KeyboardEvent, deeds: Deeds): boolean {
  const { key } = event;
  const at = event.target instanceof Element ? event.target : null;
  if (event.altKey) return false;
  if (event.ctrlKey || event.metaKey) {
    if (key !== 'Enter') return false;
    deeds.accept();
    return true;
  }
  if (at?.closest('textarea, select, input:not([type=checkbox], [type=radio])')) return false;
  if (key === 'Enter') {
    if (event.repeat || at?.closest('button, a, summary')) return false;
    deeds.accept();
    return true;
  }
  if (key === 'ArrowLeft' || key === 'ArrowRight') {
    if (at?.closest('[type=radio]')) return false;
    deeds.turn(key === 'ArrowLeft' ? -1 : 1);
    return true;
  }
  if (key === '?') {
    deeds.keys();
    return true;
  }
  return !event.repeat && keysAreOn() && lettered(key.toLowerCase(), deeds);
}

function lettered(key: string, deeds: Deeds): boolean {
  const tone = tones[key];
  if (tone) deeds.tone(tone);
  else return deeds.suggested !== undefined && ofSuggested(key, deeds.suggested);
  return true;
}

function ofSuggested(key: string, deeds: NonNullable<Deeds['suggested']>): boolean {
  if (key === '0') deeds.nothing();
  else if (/^[1-9]$/.test(key)) deeds.code(Number(key));
  else if (key === 'q') deeds.quote();
  else if (key === 's') deeds.split();
  else return false;
  return true;
}
