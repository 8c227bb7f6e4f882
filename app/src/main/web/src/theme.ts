import { signal } from '@preact/signals';

export type Theme = 'auto' | 'light' | 'dark';

const KEY = 'exeunt-theme';

/** `auto` follows the machine; the choice is kept where the browser lets a page keep anything. */
export const theme = signal<Theme>(kept());

export function nextTheme(): void {
  theme.value = theme.value === 'auto' ? 'dark' : theme.value === 'dark' ? 'light' : 'auto';
  apply();
  try {
    localStorage.setItem(KEY, theme.value);
  } catch {
    // A page opened from a file may not be allowed to keep it: then it lasts as long as the page.
  }
}

export function apply(): void {
  if (theme.value === 'auto') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme.value;
}

function kept(): Theme {
  try {
    const value = localStorage.getItem(KEY);
    return value === 'light' || value === 'dark' ? value : 'auto';
  } catch {
    return 'auto';
  }
}
