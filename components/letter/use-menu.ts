import { useEffect, useState } from 'preact/hooks';

type Menu = typeof import('./menu.ts');

let menu: Menu | undefined;
let loading: Promise<Menu> | undefined;

/** Starts to load the letters and authorities; once is enough. */
export function loadMenu(): Promise<Menu> {
  loading ??= import('./menu.ts').then((loaded) => {
    menu = loaded;
    return loaded;
  });
  return loading;
}

/** Letters and authorities once they are there. */
export function useMenu(): Menu | undefined {
  const [loaded, setLoaded] = useState(menu);
  useEffect(() => {
    if (!loaded)
      loadMenu().then(setLoaded, (error: unknown) => console.warn('Letters are not there:', error));
  }, [loaded]);
  return loaded;
}
