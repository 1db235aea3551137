import { z } from "@common/lib/zod";
import { ApiProblem } from "@common/api/problem";

/** Who sits at the browser: nobody knows yet, nobody signed in, or somebody. */
export type SessionState = "unknown" | "anonymous" | "signed-in";

const tokensSchema = z.object({ access_token: z.string(), expires_in: z.number() });

interface AccessToken {
  readonly text: string;
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
}

type Message = { readonly kind: "token"; readonly token: AccessToken } | { readonly kind: "signed-out" };

const LOCK = "ploshtadka-session";
/** Only that there is a session; what it needs is in a cookie that no script can read. */
const HINT = "signed-in";
/** That somebody has logged out and the server does not know yet. */
const LEAVING = "signing-out";
/** A token that is about to expire is not sent on its way. */
const MARGIN = 20_000;
/** How long to wait while another request with the same cookie is answered, and how often. */
const PAUSE = 1000;
const MOST_PAUSES = 5;
const TOO_LONG = 20_000;
export const COOKIE_SESSION = { "X-Session": "cookie" } as const;

/**
 * The sign-in of this browser. The access token lives in memory only; the refresh token lives in a cookie that only the
 * server reads. Each refresh token works once, so that all tabs take turns refreshing and tell each other the result.
 */
export class Session {
  private state: SessionState = "unknown";
  private token: AccessToken | undefined;
  private leaving = false;
  private refreshing: Promise<string | undefined> | undefined;
  private readonly listeners = new Set<() => void>();
  private readonly channel = new BroadcastChannel("ploshtadka-session");

  constructor() {
    this.channel.onmessage = (event: MessageEvent<Message>) => {
      if (event.data.kind === "token") {
        this.keep(event.data.token);
      } else {
        this.forget();
      }
    };
  }

  readonly current = (): SessionState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Finds out whether somebody is signed in; asks the server only if there was somebody. */
  async begin(): Promise<void> {
    if (this.state !== "unknown") {
      return;
    }
    if (!isMarked(HINT, true) && !this.isLeaving()) {
      this.forget();
      return;
    }
    try {
      await this.refresh(undefined);
    } catch {
      // The server is away; whoever needs it will be told.
    }
  }

  /** A token that works, or nothing for somebody who is not signed in. */
  async accessToken(): Promise<string | undefined> {
    if (this.state === "anonymous") {
      return undefined;
    }
    if (this.isLeaving()) {
      return this.refresh(undefined);
    }
    return this.token && this.token.expiresAt - MARGIN > Date.now() ? this.token.text : this.refresh(this.token?.text);
  }

  /**
   * Gets a token other than one that was refused. However many ask at the same time, in however many tabs, the server is
   * asked once.
   */
  refresh(refused: string | undefined): Promise<string | undefined> {
    this.refreshing ??= this.refreshAlone(refused).finally(() => (this.refreshing = undefined));
    return this.refreshing;
  }

  /** Takes the answer to signing in. */
  accept(answer: unknown): void {
    this.setLeaving(false);
    this.take(answer);
  }

  /**
   * Signs out here and in all tabs. A server that could not be told is told before anything else is asked of it, also by
   * a later visit; until then the cookie still works.
   *
   * @throws ApiProblem if the server could not be told
   */
  async leave(): Promise<void> {
    this.setLeaving(true);
    await navigator.locks.request(LOCK, () => this.tellServer());
  }

  private take(answer: unknown): void {
    const tokens = tokensSchema.parse(answer);
    const token = { text: tokens.access_token, expiresAt: Date.now() + tokens.expires_in * 1000 };
    this.keep(token);
    this.channel.postMessage({ kind: "token", token } satisfies Message);
  }

  /** Here and in all tabs nobody is signed in any more. */
  end(): void {
    this.forget();
    this.channel.postMessage({ kind: "signed-out" } satisfies Message);
  }

  private async refreshAlone(refused: string | undefined): Promise<string | undefined> {
    return navigator.locks.request(LOCK, () => this.refreshUnlessDone(refused));
  }

  private async tellServer(): Promise<void> {
    if (!this.isLeaving()) {
      return;
    }
    const response = await post("/auth/logout");
    // A cookie that is refused opens nothing any more.
    if (!response.ok && response.status !== 401) {
      throw await ApiProblem.of(response);
    }
    this.end();
  }

  private async refreshUnlessDone(refused: string | undefined): Promise<string | undefined> {
    if (this.isLeaving()) {
      await this.tellServer();
      return undefined;
    }
    const token = this.token;
    if (token && token.text !== refused && token.expiresAt - MARGIN > Date.now()) {
      return token.text;
    }
    const response = await askForTokens();
    if (response.status === 401) {
      this.end();
      return undefined;
    }
    if (!response.ok) {
      throw await ApiProblem.of(response);
    }
    this.take(await response.json());
    return this.token?.text;
  }

  private keep(token: AccessToken): void {
    this.token = token;
    mark(HINT, true);
    this.become("signed-in");
  }

  private forget(): void {
    this.token = undefined;
    mark(HINT, false);
    this.setLeaving(false);
    this.become("anonymous");
  }

  private isLeaving(): boolean {
    return isMarked(LEAVING, this.leaving);
  }

  private setLeaving(leaving: boolean): void {
    this.leaving = leaving;
    mark(LEAVING, leaving);
  }

  private become(state: SessionState): void {
    if (this.state !== state) {
      this.state = state;
      this.listeners.forEach((listener) => listener());
    }
  }
}

/** Where another request with the same cookie is under way, its answer is waited for; the sign-in has not ended. */
async function askForTokens(): Promise<Response> {
  for (let pauses = 0; pauses <= MOST_PAUSES; pauses++) {
    const response = await post("/auth/refresh");
    if (response.status !== 409) {
      return response;
    }
    if (pauses < MOST_PAUSES) {
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
  }
  throw new ApiProblem("unavailable", 503);
}

async function post(path: string): Promise<Response> {
  // A page that is left must not lose the answer: its cookie replaces one that works no more.
  const request = { method: "POST", headers: COOKIE_SESSION, keepalive: true };
  try {
    return await fetch(path, { ...request, signal: AbortSignal.timeout(TOO_LONG) });
  } catch {
    throw ApiProblem.unreachable();
  }
}

function isMarked(key: string, withoutStorage: boolean): boolean {
  try {
    return localStorage.getItem(key) === "1";
  } catch {
    return withoutStorage;
  }
}

function mark(key: string, set: boolean): void {
  try {
    if (set) {
      localStorage.setItem(key, "1");
    } else {
      localStorage.removeItem(key);
    }
  } catch {
    // Without storage each visit asks the server.
  }
}

export const session = new Session();
