/** Whether an element is wide enough for a table where a narrow one gets a list. */
import { type RefCallback, useCallback, useRef, useState } from "react";

export function useIsWide(fromPixels: number): {
  readonly ref: RefCallback<HTMLElement>;
  readonly isWide: boolean;
} {
  const [isWide, setIsWide] = useState(false);
  const observer = useRef<ResizeObserver>(undefined);
  const ref = useCallback(
    (element: HTMLElement | null) => {
      observer.current?.disconnect();
      observer.current = undefined;
      if (element === null) return;
      const measure = (): void => setIsWide(element.clientWidth >= fromPixels);
      observer.current = new ResizeObserver(measure);
      observer.current.observe(element);
      measure();
    },
    [fromPixels]
  );
  return { ref, isWide };
}
