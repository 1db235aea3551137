import { createFileRoute } from "@tanstack/react-router";
import { Chapters } from "@/components/chapters";

export const Route = createFileRoute("/$locale/terms")({ component: () => <Chapters page="terms" /> });
