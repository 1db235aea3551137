import { expect, test } from "vitest";
import { htmlOf } from "./html";

test("paragraphs and lines stay what they are", () => {
  expect(htmlOf("Здравейте,\nРадке!\n\n \nОт понеделник\r\nотваряме в 7.\r\n\r\nПоздрави\n")).toBe(
    "<p>Здравейте,<br>Радке!</p>\n<p>От понеделник<br>отваряме в 7.</p>\n<p>Поздрави</p>",
  );
});

test("what looks like markup is shown, and does nothing", () => {
  expect(htmlOf('a < b & <script>alert("x")</script>')).toBe(
    "<p>a &lt; b &amp; &lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;</p>",
  );
});
