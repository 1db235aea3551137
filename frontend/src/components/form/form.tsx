import { useEffect, useRef, useState, type ReactNode, type SubmitEvent } from "react";
import { Failure } from "@common/components/failure";

interface FormProps {
  readonly submit: () => Promise<void>;
  /** Why the server refused what was sent last. */
  readonly refusal?: unknown;
  readonly label?: string;
  readonly children: ReactNode;
}

/** Where fields are filled in and sent. Whoever sends something wrong is led to the first field that is. */
export function Form({ submit, refusal, label, children }: FormProps) {
  const element = useRef<HTMLFormElement>(null);
  const [attempts, setAttempts] = useState(0);
  useEffect(() => {
    if (attempts > 0) {
      element.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
    }
  }, [attempts]);
  const onSubmit = async (event: SubmitEvent) => {
    event.preventDefault();
    await submit();
    setAttempts((before) => before + 1);
  };
  return (
    <form ref={element} noValidate aria-label={label} onSubmit={(event) => void onSubmit(event)} className="space-y-4">
      {children}
      {refusal !== undefined && <Failure error={refusal} />}
    </form>
  );
}
