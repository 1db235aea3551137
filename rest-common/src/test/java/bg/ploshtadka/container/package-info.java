/**
 * In-container tests: a WAR as it was built, in a real Payara Micro, on a real PostgreSQL.
 *
 * <p>A WAR gets one or more classes named {@code …IT}, run by {@code mvn verify}:
 * <pre>
 * &#64;ExtendWith(ArquillianExtension.class)
 * class BookingsIT {
 *     &#64;Deployment
 *     static WebArchive war() {
 *         return BuiltWar.of("bookings-war", BookingsIT.class);
 *     }
 *
 *     &#64;Inject
 *     SomeUseCase useCase;
 *
 *     &#64;Test
 *     void doesWhatItSays() { … }
 * }
 * </pre>
 * The test methods run inside the server. {@link bg.ploshtadka.container.TestServer} starts what the server needs, once
 * for all classes of the module, as soon as the system property {@code payara.microJar} says where Payara Micro is; the
 * parent's failsafe configuration does that. The database is empty but for the schema and shared by the classes of one
 * module: tests make their own users and venues and count nothing that is not theirs.
 */
package bg.ploshtadka.container;
