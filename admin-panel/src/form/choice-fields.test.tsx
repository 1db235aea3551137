import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { FormProvider, useForm } from "react-hook-form";
import { IntlProvider } from "use-intl";
import { expect, test } from "vitest";
import { SelectField } from "./choice-fields";

function Courts() {
  const form = useForm({ defaultValues: { court: "b" } });
  const [courts, setCourts] = useState(["a", "b"]);
  return (
    <FormProvider {...form}>
      <SelectField name="court" label="Корт">
        {courts.map((court) => (
          <option key={court}>{court}</option>
        ))}
      </SelectField>
      <button onClick={() => setCourts(["c", "b", "a"])}>Още</button>
    </FormProvider>
  );
}

test("what is chosen at first is seen, and stays when the choices change", async () => {
  render(
    <IntlProvider locale="bg" messages={{}}>
      <Courts />
    </IntlProvider>,
  );
  expect(screen.getByLabelText("Корт")).toHaveValue("b");
  await userEvent.selectOptions(screen.getByLabelText("Корт"), "a");
  await userEvent.click(screen.getByRole("button", { name: "Още" }));
  expect(screen.getByLabelText("Корт")).toHaveValue("a");
});
