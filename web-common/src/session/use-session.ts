import { useSyncExternalStore } from "react";
import { session, type SessionState } from "./session";

/** Whether somebody is signed in; the component is drawn anew when that changes, in whichever tab. */
export function useSession(): SessionState {
  return useSyncExternalStore(session.subscribe, session.current);
}
