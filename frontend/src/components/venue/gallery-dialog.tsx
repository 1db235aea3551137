import { ChevronLeft, ChevronRight } from "lucide-react";
import { useEffect, useLayoutEffect, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { Button } from "@common/ui/button";
import { Dialog, DialogContent } from "@common/ui/dialog";

interface ViewerProps {
  readonly urls: readonly string[];
  readonly first: number;
  readonly alt: string;
}

/** All pictures of a venue in full size, beginning with one of them. */
export function GalleryDialog({ onClose, ...pictures }: ViewerProps & { readonly onClose: () => void }) {
  const t = useTranslations("venue");
  return (
    <Dialog open onOpenChange={onClose}>
      <DialogContent
        title={t("pictures")}
        titleHidden
        className="inset-0 top-0 flex max-h-none max-w-none translate-y-0 flex-col rounded-none border-0 bg-black p-0 text-white"
      >
        <Viewer {...pictures} />
      </DialogContent>
    </Dialog>
  );
}

/** The arrows of the keyboard lead on, wherever the focus is. */
function useArrows(onStep: (step: 1 | -1) => void): void {
  const step = useRef(onStep);
  useEffect(() => {
    step.current = onStep;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === "ArrowRight" || event.key === "ArrowLeft") {
        event.preventDefault();
        step.current(event.key === "ArrowRight" ? 1 : -1);
      }
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, []);
}

/** Swiped by finger and pinched larger by the browser itself; by keyboard the arrows lead on. */
function Viewer({ urls, first, alt }: ViewerProps) {
  const t = useTranslations("venue");
  const strip = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState(first);
  const go = (to: number) => {
    const next = (to + urls.length) % urls.length;
    strip.current?.children[next]?.scrollIntoView({ inline: "center", block: "nearest" });
    setShown(next);
  };
  useArrows((step) => go(shown + step));
  useLayoutEffect(() => {
    strip.current?.children[first]?.scrollIntoView({ inline: "center", block: "nearest" });
  }, [first]);
  return (
    <div className="flex h-full flex-col">
      <div
        ref={strip}
        role="group"
        aria-label={alt}
        // What scrolls has to be reached by the keyboard.
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        onScroll={(event) => {
          const { scrollLeft, clientWidth } = event.currentTarget;
          setShown(Math.round(scrollLeft / clientWidth));
        }}
        className="flex flex-1 snap-x snap-mandatory overflow-x-auto [touch-action:pan-x_pinch-zoom]"
      >
        {urls.map((url) => (
          <img
            key={url}
            src={url}
            alt={alt}
            className="h-full w-full shrink-0 snap-center object-contain"
            referrerPolicy="no-referrer"
          />
        ))}
      </div>
      <div className="flex items-center justify-center gap-4 p-3">
        <Button variant="ghost" size="icon" aria-label={t("previousPicture")} onClick={() => go(shown - 1)}>
          <ChevronLeft />
        </Button>
        <span aria-live="polite">{t("picture", { number: String(shown + 1), count: String(urls.length) })}</span>
        <Button variant="ghost" size="icon" aria-label={t("nextPicture")} onClick={() => go(shown + 1)}>
          <ChevronRight />
        </Button>
      </div>
    </div>
  );
}
