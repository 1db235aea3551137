import { z } from "@common/lib/zod";

interface GoogleIdentity {
  initialize: (settings: { client_id: string; callback: (answer: unknown) => void }) => void;
  renderButton: (parent: HTMLElement, look: Record<string, string | number>) => void;
}

declare global {
  interface Window {
    google?: { readonly accounts: { readonly id: GoogleIdentity } };
  }
}

const SOURCE = "https://accounts.google.com/gsi/client";

/** What Google's script calls back with. */
export const googleAnswerSchema = z.object({ credential: z.string() });

let loading: Promise<GoogleIdentity> | undefined;

/** Loads Google's script, once; after a failure the next one who asks tries again. */
export function loadGoogle(): Promise<GoogleIdentity> {
  loading ??= addScript().catch((failure: unknown) => {
    loading = undefined;
    throw failure;
  });
  return loading;
}

function addScript(): Promise<GoogleIdentity> {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = SOURCE;
    script.async = true;
    script.onload = () => {
      const identity = window.google?.accounts.id;
      if (identity) {
        resolve(identity);
      } else {
        reject(new Error("Google's script did not do what it should"));
      }
    };
    script.onerror = () => {
      script.remove();
      reject(new Error("Google's script did not come"));
    };
    document.head.append(script);
  });
}
