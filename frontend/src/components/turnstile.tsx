import { useEffect, useRef } from "react";

interface TurnstileApi {
  render(
    element: HTMLElement,
    options: { sitekey: string; language: string; callback: (token: string) => void; "expired-callback": () => void },
  ): string;
  remove(widget: string): void;
}

declare global {
  interface Window {
    turnstile?: TurnstileApi;
  }
}

const SCRIPT = "https://challenges.cloudflare.com/turnstile/v0/api.js?render=explicit";

interface TurnstileProps {
  readonly siteKey: string;
  readonly locale: string;
  readonly onToken: (token: string | undefined) => void;
}

/** Cloudflare's check against robots. */
export function Turnstile({ siteKey, locale, onToken }: TurnstileProps) {
  const element = useRef<HTMLDivElement>(null);
  const report = useRef(onToken);
  useEffect(() => {
    report.current = onToken;
  });
  useEffect(() => {
    let widget: string | undefined;
    let left = false;
    void loaded().then(() => {
      if (!left && element.current) {
        widget = window.turnstile?.render(element.current, {
          sitekey: siteKey,
          language: locale,
          callback: (token) => report.current(token),
          "expired-callback": () => report.current(undefined),
        });
      }
    });
    return () => {
      left = true;
      if (widget) {
        window.turnstile?.remove(widget);
      }
    };
  }, [siteKey, locale]);
  return <div ref={element} />;
}

let loading: Promise<void> | undefined;

function loaded(): Promise<void> {
  loading ??= new Promise((resolve) => {
    const script = document.createElement("script");
    script.src = SCRIPT;
    script.async = true;
    script.onload = () => resolve();
    document.head.append(script);
  });
  return loading;
}
