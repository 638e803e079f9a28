import { useEffect, useRef } from 'preact/hooks';

/**
 * Where what had the focus goes when something else is shown, as the button does that was clicked for it, the keyboard and
 * the screen reader go on from the new heading.
 *
 * @param shown names what is shown
 */
export function useFocusKept(shown: string): void {
  const last = useRef<EventTarget | null>(null);
  useEffect(() => {
    const note = ({ target }: FocusEvent) => {
      last.current = target;
    };
    document.addEventListener('focusin', note);
    return () => document.removeEventListener('focusin', note);
  }, []);
  useEffect(() => {
    const heading = document.querySelector('h1');
    if (!heading || !(last.current instanceof Node) || last.current.isConnected) return;
    heading.tabIndex = -1;
    heading.focus();
  }, [shown]);
}
