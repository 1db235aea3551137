package bg.ploshtadka.system.bench.data;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A town with venues.
 *
 * @param weight how many venues it has, against others
 */
record Town(String name, double latitude, double longitude, int weight) {
    private static final List<Town> ALL = List.of(
            new Town("София", 42.6977, 23.3219, 20),
            new Town("Пловдив", 42.1354, 24.7453, 14),
            new Town("Варна", 43.2141, 27.9147, 13),
            new Town("Бургас", 42.5048, 27.4626, 9),
            new Town("Русе", 43.8356, 25.9657, 5),
            new Town("Стара Загора", 42.4258, 25.6345, 5),
            new Town("Плевен", 43.4170, 24.6067, 4),
            new Town("Сливен", 42.6816, 26.3229, 3),
            new Town("Добрич", 43.5726, 27.8273, 3),
            new Town("Шумен", 43.2712, 26.9361, 3),
            new Town("Перник", 42.6052, 23.0378, 2),
            new Town("Хасково", 41.9344, 25.5554, 2),
            new Town("Ямбол", 42.4842, 26.5035, 2),
            new Town("Пазарджик", 42.1928, 24.3336, 2),
            new Town("Благоевград", 42.0209, 23.0943, 2),
            new Town("Велико Търново", 43.0757, 25.6172, 2),
            new Town("Враца", 43.2102, 23.5529, 1),
            new Town("Габрово", 42.8742, 25.3187, 1),
            new Town("Видин", 43.9962, 22.8679, 1),
            new Town("Кърджали", 41.6338, 25.3777, 1),
            new Town("Кюстендил", 42.2839, 22.6911, 1),
            new Town("Монтана", 43.4085, 23.2257, 1),
            new Town("Търговище", 43.2512, 26.5722, 1),
            new Town("Ловеч", 43.1370, 24.7142, 1),
            new Town("Силистра", 44.1147, 27.2672, 1),
            new Town("Разград", 43.5258, 26.5241, 1),
            new Town("Смолян", 41.5774, 24.7011, 1));

    /** So many of the largest towns, each as often as it weighs: to draw from. */
    static List<Town> weighted(int towns) {
        return ALL.stream()
                .limit(towns)
                .flatMap(town -> IntStream.range(0, town.weight).mapToObj(i -> town))
                .toList();
    }
}
