package bg.ploshtadka.venues;

import bg.ploshtadka.testing.TestDatabase;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The function of the database that makes texts comparable. */
class SearchableTest {
    private static final DataSource DATABASE = TestDatabase.migrated();

    @ParameterizedTest
    @CsvSource({
        "Благоевград, Blagoevgrad",
        "Бургас, Burgas",
        "Варна, Varna",
        "Велико Търново, Veliko Tarnovo",
        "Видин, Vidin",
        "Враца, Vratsa",
        "Габрово, Gabrovo",
        "Добрич, Dobrich",
        "Кърджали, Kardzhali",
        "Кюстендил, Kyustendil",
        "Ловеч, Lovech",
        "Монтана, Montana",
        "Пазарджик, Pazardzhik",
        "Перник, Pernik",
        "Плевен, Pleven",
        "Пловдив, Plovdiv",
        "Разград, Razgrad",
        "Русе, Ruse",
        "Силистра, Silistra",
        "Сливен, Sliven",
        "Смолян, Smolyan",
        "София, Sofia",
        "Софийска област, Sofiyska oblast",
        "Стара Загора, Stara Zagora",
        "Търговище, Targovishte",
        "Хасково, Haskovo",
        "Шумен, Shumen",
        "Ямбол, Yambol",
        "България, Bulgaria",
        "Щръклево, Shtraklevo",
        "Живовци, Zhivovtsi",
        "Черни връх, Cherni vrah",
        "Юндола, Yundola",
        "Синьо бърдо, Sinyo bardo",
        "Троян, Troyan",
        "Априлци, Apriltsi",
        "Ѝ Ѐ, I E",
    })
    void findsEachSpellingByTheOther(String cyrillic, String latin) throws SQLException {
        String found = searchable(cyrillic);

        assertThat(searchable(latin)).isEqualTo(found);
        assertThat(searchable(cyrillic.toUpperCase(Locale.ROOT))).isEqualTo(found);
        assertThat(searchable(latin.toUpperCase(Locale.ROOT))).isEqualTo(found);
        assertThat(searchable(cyrillic.toLowerCase(Locale.ROOT))).isEqualTo(found);
        assertThat(searchable(mixed(latin))).isEqualTo(found);
        assertThat(found).isEqualTo(searchable(found)).matches("[a-z ]+");
        assertFindsEveryPart(cyrillic, found);
    }

    @ParameterizedTest
    @CsvSource({
        "София, Sofiya",
        "Велико Търново, Veliko Turnovo",
        "Търговище, Turgovishte",
        "Кърджали, Kurdjali",
        "Пазарджик, Pazardjik",
        "Първомай, Purvomay",
        "Гълъбово, Gulubovo",
        "Бургас, Bourgas",
        "Русе, Rousse",
        "Хасково, Khaskovo",
        "Враца, Vratza",
        "Кюстендил, Kiustendil",
        "Червен бряг, Cherven briag",
        "Луксор, Luxor",
        "Српски џудо, Srpski dzhudo",
        "Їжак ґанок є, Izhak ganok ie",
        "Мытищи эхо ёж, Mitishti eho ezh",
        "Café Ñandú, cafe nandu",
        "Ｓｏｆｉａ, Sofia",
    })
    void findsOtherWidespreadSpellings(String cyrillic, String other) throws SQLException {
        assertThat(searchable(other)).isEqualTo(searchable(cyrillic));
    }

    @ParameterizedTest
    @CsvSource({
        "Бургас, bar",
        "Русе, Rase",
        "Разград, Ruse",
        "Варна, Vurna",
        "Плевен, Pliven",
        "Сливен, Pleven",
        "Поле, pool",
        "Шумен, Suhmen",
        "Ловеч, Lovets",
        "Видин, Vidn",
        "Турнир, tarnir",
        "Булевард, balevard",
        "Зала, sala",
    })
    void takesDifferentWordsForDifferent(String text, String sought) throws SQLException {
        assertThat(searchable(text)).doesNotContain(searchable(sought));
    }

    @Test
    void knowsLettersThatAreMadeOfTwoCharacters() throws SQLException {
        assertThat(searchable("Троян, край")).isEqualTo(searchable("Троян, краи\u0306"));
    }

    @Test
    void overlooksMarksThatNobodySees() throws SQLException {
        assertThat(searchable("\u200FСо\u00ADфия\u200B\uFEFF")).isEqualTo("sofia");
    }

    @Test
    void keepsEverythingElse() throws SQLException {
        assertThat(searchable("100% _\\ №5 ⚽ 中文")).isEqualTo("100% _\\ no5 ⚽ 中文");
    }

    private static void assertFindsEveryPart(String text, String whole) throws SQLException {
        List<String> parts = new ArrayList<>();
        for (int from = 0; from < text.length(); from++) {
            for (int to = from + 1; to <= text.length(); to++) {
                parts.add(text.substring(from, to));
            }
        }
        for (String part : searchable(parts)) {
            assertThat(whole).contains(part);
        }
    }

    private static String mixed(String text) {
        StringBuilder mixed = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            String letter = text.substring(i, i + 1);
            mixed.append(i % 2 == 0 ? letter.toLowerCase(Locale.ROOT) : letter.toUpperCase(Locale.ROOT));
        }
        return mixed.toString();
    }

    private static String searchable(String text) throws SQLException {
        return searchable(List.of(text)).get(0);
    }

    private static List<String> searchable(List<String> texts) throws SQLException {
        try (Connection connection = DATABASE.getConnection();
                PreparedStatement query = connection.prepareStatement(
                        "select venues.searchable(value) from unnest(?) with ordinality as given (value, place)"
                                + " order by place")) {
            query.setArray(1, connection.createArrayOf("text", texts.toArray()));
            try (ResultSet rows = query.executeQuery()) {
                List<String> results = new ArrayList<>();
                while (rows.next()) {
                    results.add(rows.getString(1));
                }
                return results;
            }
        }
    }
}
