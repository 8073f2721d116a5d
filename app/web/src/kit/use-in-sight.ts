/** Whether an element has come into sight, or nearly; once it has, it stays so. */
import { type RefObject, useEffect, useState } from "react";

export const useInSight = (element: RefObject<Element | null>): boolean => {
  const [isInSight, setInSight] = useState(false);
  useEffect(() => {
    if (!element.current || isInSight) return undefined;
    const watcher = new IntersectionObserver(
      (seen) => {
        if (seen.some(({ isIntersecting }) => isIntersecting)) setInSight(true);
      },
      { rootMargin: "200px" },
    );
    watcher.observe(element.current);
    return () => watcher.disconnect();
  }, [element, isInSight]);
  return isInSight;
};
