/** Multiplies in GF(2⁸) modulo x⁸ + x⁴ + x³ + x² + 1, the field of QR codes. */
function times(a: number, b: number): number {
  let product = 0;
  for (let bit = 7; bit >= 0; bit -= 1) {
    product = (product << 1) ^ ((product >> 7) * 0x11d);
    product ^= ((b >> bit) & 1) * a;
  }
  return product;
}

/** (x − 1)(x − 2)(x − 2²)…, without its leading 1. */
function generator(degree: number): number[] {
  const result = [...Array(degree - 1).fill(0), 1] as number[];
  let root = 1;
  for (let factor = 0; factor < degree; factor += 1) {
    for (let place = 0; place < degree; place += 1)
      result[place] = times(result[place] ?? 0, root) ^ (result[place + 1] ?? 0);
    root = times(root, 2);
  }
  return result;
}

/**
 * The Reed-Solomon bytes by which a reader repairs what a camera misread: the rest of dividing by the generator.
 *
 * @param count how many; half as many wrong bytes can be repaired
 */
export function errorCorrection(data: number[], count: number): number[] {
  const divisor = generator(count);
  return data.reduce<number[]>((rest, word) => {
    const factor = word ^ (rest[0] ?? 0);
    return divisor.map((coefficient, place) => (rest[place + 1] ?? 0) ^ times(coefficient, factor));
  }, Array(count).fill(0));
}
