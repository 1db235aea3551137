import { useEffect, useRef } from "react";
import { leadTo } from "@/booking/lead-to";
import { Alert } from "@common/ui/alert";

interface NoticeProps {
  readonly text: string;
  /** It may be out of sight, and matters more than what one is looking at. */
  readonly urgent: boolean;
}

/** What has become of a selection. */
export function Notice({ text, urgent }: NoticeProps) {
  const alert = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (urgent) {
      leadTo(alert.current, "center");
    }
  }, [text, urgent]);
  return (
    <Alert ref={alert} variant="warning" tabIndex={-1}>
      {text}
    </Alert>
  );
}
