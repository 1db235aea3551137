import { useEffect, useState } from "react";
import { useNavigation } from "react-router";
import { Input } from "@common/ui/input";

interface SearchInputProps {
  readonly label: string;
  readonly value: string | undefined;
  readonly onChange: (text: string | undefined) => void;
}

const PAUSE = 300;

/** A filter that is typed: it counts as soon as somebody stops typing. */
export function SearchInput({ label, value = "", onChange }: SearchInputProps) {
  const [text, setText] = useState(value);
  const [told, setTold] = useState(value);
  if (told !== value) {
    // Somebody went back, or cleared the filters.
    setTold(value);
    setText(value);
  }
  const isStaying = useNavigation().state === "idle";
  useEffect(() => {
    const wanted = text.trim();
    // Who is on the way to another page does not want to be called back.
    if (wanted === value || !isStaying) {
      return;
    }
    const timer = setTimeout(() => {
      setTold(wanted);
      onChange(wanted || undefined);
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [text, value, isStaying, onChange]);
  return (
    <Input
      type="search"
      aria-label={label}
      placeholder={label}
      value={text}
      onChange={(event) => setText(event.target.value)}
      className="h-9 w-44 text-sm"
    />
  );
}
