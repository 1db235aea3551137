package bg.ploshtadka.runner.stripe;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FormParametersTest {

    @Test
    void decodesNamesAndValues() {
        FormParameters form = FormParameters.parse("name=%D0%A1+b&line_items%5B0%5D%5Bquantity%5D=2");

        assertThat(form.find("name")).contains("С b");
        assertThat(form.requireNumber("line_items[0][quantity]")).isEqualTo(2);
    }

    @Test
    void findsTheMembersOfAnObjectAndNoneOfAnother() {
        FormParameters form = FormParameters.parse("metadata[a]=1&metadata[b]=2&metadata[c][d]=3&meta[a]=4");

        assertThat(form.object("metadata")).containsOnlyKeys("a", "b").containsEntry("a", "1");
    }

    @Test
    void findsTheElementsOfAListWithAndWithoutIndex() {
        FormParameters form = FormParameters.parse("expand[]=a&expand[]=b&expand[2]=c&expanded[]=d");

        assertThat(form.list("expand")).containsExactly("a", "b", "c");
    }

    @Test
    void takesAnEmptyValueAsNone() {
        assertThat(FormParameters.parse("amount=").find("amount")).isEmpty();
    }
}
