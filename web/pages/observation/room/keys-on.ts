const place = 'netwerkspiegel-coding-keys';

/** Whether single letters and numbers do something: on, unless switched off on this device. */
export function keysAreOn(): boolean {
  try {
    return localStorage.getItem(place) !== 'off';
  } catch {
    return true;
  }
}

export function keepKeys(on: boolean): void {
  try {
    localStorage.setItem(place, on ? 'on' : 'off');
  } catch {
    // A browser that keeps nothing asks again next time.
  }
}
