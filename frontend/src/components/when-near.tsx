import { useEffect, useRef, useState, type ReactNode } from "react";

/** How far below the screen something may be that is made already. */
const AHEAD = "400px";

interface WhenNearProps {
  /** What stands there meanwhile, as high as what will come. */
  readonly instead: ReactNode;
  readonly children: ReactNode;
}

/** What costs a browser much and is far below: it is made when somebody comes near it. */
export function WhenNear({ instead, children }: WhenNearProps) {
  const place = useRef<HTMLDivElement>(null);
  const [near, setNear] = useState(false);
  useEffect(() => {
    if (!place.current) {
      return undefined;
    }
    const observer = new IntersectionObserver(
      (entries) => setNear((before) => before || entries.some(({ isIntersecting }) => isIntersecting)),
      { rootMargin: AHEAD },
    );
    observer.observe(place.current);
    return () => observer.disconnect();
  }, []);
  return near ? children : <div ref={place}>{instead}</div>;
}
