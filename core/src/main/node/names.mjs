// How names are compared: the same rule as org.exeunt.place.Names.fold.
export function fold(name) {
  return name
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll('ı', 'i')
    .replaceAll('ł', 'l')
    .replaceAll('ø', 'o')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Without those that fold to the same key; the first stays. */
export function distinct(names) {
  const byKey = new Map();
  for (const name of names) {
    const key = /^[A-Z.]+$/.test(name) ? name : fold(name);
    if (key && !byKey.has(key)) {
      byKey.set(key, name);
    }
  }
  return [...byKey.values()];
}
