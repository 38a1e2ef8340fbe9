/** By what two names of organisations are the same: whatever their case, spaces and way of writing accents. */
export const nameKey = (name: string): string => name.normalize('NFC').replaceAll(/\s+/g, ' ').trim().toLowerCase();
