import { clsx } from "clsx";
import { ImageOff } from "lucide-react";
import { useState } from "react";

interface PictureProps {
  readonly url: string | null | undefined;
  /** Empty where the picture only decorates. */
  readonly alt: string;
  readonly className?: string;
  readonly onBroken?: () => void;
}

/** A picture of a venue; where there is none, or it cannot be loaded, a sign for that. */
export function Picture({ url, alt, className, onBroken }: PictureProps) {
  const [broken, setBroken] = useState<string>();
  const look = clsx("shrink-0 overflow-hidden rounded-lg bg-muted", className);
  if (!url || broken === url) {
    return (
      <div
        {...(alt ? { role: "img", "aria-label": alt } : { "aria-hidden": true })}
        className={clsx(look, "grid place-items-center text-muted-foreground")}
      >
        <ImageOff aria-hidden className="size-5" />
      </div>
    );
  }
  return (
    <img
      src={url}
      alt={alt}
      loading="lazy"
      decoding="async"
      // Whoever keeps the picture need not know who looks at it.
      referrerPolicy="no-referrer"
      onError={() => {
        setBroken(url);
        onBroken?.();
      }}
      className={clsx(look, "object-cover")}
    />
  );
}
