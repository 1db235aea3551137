package bg.ploshtadka.system.bench.data;

import java.util.List;

/** What venues are called and how they are described; the same for the same number. */
final class VenueWords {
    private static final List<String> KINDS =
            List.of("Спортен комплекс", "Арена", "Зала", "Клуб", "Игрище", "Спортен център", "Парк", "Стадион");
    private static final List<String> NAMES = List.of(
            "Люлин",
            "Марица",
            "Дунав",
            "Тракия",
            "Пирин",
            "Родопи",
            "Витоша",
            "Рила",
            "Славия",
            "Ботев",
            "Левски",
            "Искър",
            "Камчия",
            "Странджа");
    private static final List<String> PRAISE = List.of(
            "Поддържана настилка и удобен достъп с градския транспорт. ",
            "Просторно място за отбори и приятели. ",
            "Тихо кътче сред зеленина, подходящо за тренировки. ");
    private static final String TERMS = "Часовете се наемат поотделно, а групи получават отстъпка след уговорка. "
            + "Резервирайте навреме за почивните дни.";
    private static final String LIGHTS = "Нощно осветление за вечерни мачове. ";

    private VenueWords() {}

    static String name(int number) {
        return KINDS.get(number % KINDS.size()) + " „" + NAMES.get(number / 3 % NAMES.size()) + "“ " + number;
    }

    static String description(int number) {
        return PRAISE.get(number % PRAISE.size()) + (number % 4 == 0 ? LIGHTS : "") + TERMS;
    }

    static String address(int number) {
        return "ул. „Шипка“ " + (1 + number % 200);
    }
}
