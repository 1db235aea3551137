package bg.ploshtadka.venues;

import bg.ploshtadka.kernel.Actor;
import bg.ploshtadka.kernel.DomainException;
import bg.ploshtadka.kernel.Money;
import bg.ploshtadka.kernel.ProblemType;
import bg.ploshtadka.kernel.Scope;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class VenueTest {
    private static final Instant LISTED = Instant.parse("2027-01-10T10:00:00Z");
    private static final Instant LATER = Instant.parse("2027-01-11T10:00:00Z");
    private static final Currency EUR = Currency.getInstance("EUR");

    private final Actor owner = actor(Scope.OWNER);
    private final Actor admin = actor(Scope.expand(Scope.ADMIN));
    private final Actor stranger = actor(Scope.OWNER);
    private final Venue venue = Venue.listed(owner.id(), details(), LISTED);

    @Test
    void waitsForApprovalAtFirst() {
        assertThat(venue.status()).isEqualTo(VenueStatus.PENDING_APPROVAL);
        assertThat(venue.isApproved()).isFalse();
    }

    @Test
    void hasOneCourtAtFirst() {
        assertThat(venue.courts()).hasSize(1);
    }

    @Test
    void isApprovedByAnAdminWhoSetsItActive() {
        boolean approved = venue.changeStatus(VenueStatus.ACTIVE, admin, LATER);

        assertThat(approved).isTrue();
        assertThat(venue.status()).isEqualTo(VenueStatus.ACTIVE);
        assertThat(venue.isApproved()).isTrue();
        assertThat(venue.updatedAt()).isEqualTo(LATER);
    }

    @Test
    void isApprovedOnlyOnce() {
        venue.changeStatus(VenueStatus.ACTIVE, admin, LATER);
        venue.changeStatus(VenueStatus.INACTIVE, admin, LATER);

        assertThat(venue.changeStatus(VenueStatus.ACTIVE, admin, LATER)).isFalse();
    }

    @Test
    void needsApprovalAnewOnceAnAdminSetItBack() {
        venue.changeStatus(VenueStatus.ACTIVE, admin, LATER);
        venue.changeStatus(VenueStatus.PENDING_APPROVAL, admin, LATER);

        assertThat(venue.isApproved()).isFalse();
        assertThat(venue.changeStatus(VenueStatus.ACTIVE, admin, LATER)).isTrue();
    }

    @Test
    void isNotChangedByTheStatusItHas() {
        assertThat(venue.changeStatus(VenueStatus.PENDING_APPROVAL, owner, LATER))
                .isFalse();
        assertThat(venue.updatedAt()).isEqualTo(LISTED);
    }

    @Test
    void isNotApprovedByItsOwner() {
        assertRefused(VenueStatus.ACTIVE, owner, ProblemType.VENUE_STATUS_RESERVED);
        assertThat(venue.status()).isEqualTo(VenueStatus.PENDING_APPROVAL);
    }

    @ParameterizedTest
    @EnumSource(
            value = VenueStatus.class,
            names = {"INACTIVE", "MAINTENANCE"})
    void isNotMovedByItsOwnerBeforeTheApproval(VenueStatus wanted) {
        assertRefused(wanted, owner, ProblemType.VENUE_TRANSITION_FORBIDDEN);
    }

    @Test
    void isNotApprovedByItsOwnerAfterAnAdminTookItDownUnapproved() {
        venue.changeStatus(VenueStatus.INACTIVE, admin, LATER);

        assertRefused(VenueStatus.ACTIVE, owner, ProblemType.VENUE_STATUS_RESERVED);
    }

    @Test
    void isMovedByItsOwnerBetweenAllThreeOnceApproved() {
        venue.changeStatus(VenueStatus.ACTIVE, admin, LATER);

        for (VenueStatus wanted : List.of(
                VenueStatus.INACTIVE,
                VenueStatus.MAINTENANCE,
                VenueStatus.INACTIVE,
                VenueStatus.ACTIVE,
                VenueStatus.MAINTENANCE,
                VenueStatus.ACTIVE)) {
            venue.changeStatus(wanted, owner, LATER);
            assertThat(venue.status()).isEqualTo(wanted);
        }
    }

    @Test
    void isNotSetBackToPendingByItsOwner() {
        venue.changeStatus(VenueStatus.ACTIVE, admin, LATER);

        assertRefused(VenueStatus.PENDING_APPROVAL, owner, ProblemType.VENUE_STATUS_RESERVED);
    }

    @Test
    void isSeenByItsOwnerAndAdminsWhileNotActive() {
        assertThat(venue.isVisibleTo(Optional.of(owner))).isTrue();
        assertThat(venue.isVisibleTo(Optional.of(admin))).isTrue();
        assertThat(venue.isVisibleTo(Optional.of(stranger))).isFalse();
        assertThat(venue.isVisibleTo(Optional.empty())).isFalse();
    }

    @Test
    void isSeenByEverybodyWhileActive() {
        venue.changeStatus(VenueStatus.ACTIVE, admin, LATER);

        assertThat(venue.isVisibleTo(Optional.of(stranger))).isTrue();
        assertThat(venue.isVisibleTo(Optional.empty())).isTrue();
    }

    @Test
    void isChangeableByItsOwnerAndAdminsOnly() {
        assertThat(isChangeableBy(owner)).isTrue();
        assertThat(isChangeableBy(admin)).isTrue();
        assertThat(isChangeableBy(stranger)).isFalse();
    }

    @Test
    void isNotChangeableByAnOwnerWhoLostTheScope() {
        assertThat(isChangeableBy(new Actor(owner.id(), Scope.CUSTOMER))).isFalse();
    }

    @Test
    void putsANewCourtBehindTheOthers() {
        Court added = venue.addCourt(CourtDetails.named("Корт 2"), LATER);

        assertThat(venue.courts()).last().isSameAs(added);
        assertThat(added.position()).isEqualTo(1);
    }

    @Test
    void lendsItsPriceToACourtWithoutOne() {
        assertThat(venue.courts().get(0).pricePerHour()).isEqualTo(euros("25.00"));
    }

    @Test
    void leavesACourtItsOwnPrice() {
        Court added = venue.addCourt(
                new CourtDetails("Сектор", Optional.empty(), Optional.empty(), Optional.of(new BigDecimal("9.5"))),
                LATER);

        assertThat(added.pricePerHour()).isEqualTo(euros("9.50"));
    }

    private void assertRefused(VenueStatus wanted, Actor actor, ProblemType reason) {
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> venue.changeStatus(wanted, actor, LATER))
                .satisfies(refused -> assertThat(refused.type()).isEqualTo(reason));
    }

    private static Actor actor(Set<Scope> scopes) {
        return new Actor(UUID.randomUUID(), scopes);
    }

    private static VenueDetails details() {
        return new VenueDetails(
                "Спортен комплекс",
                "Три игрища с изкуствена трева",
                Set.of(SportType.FOOTBALL),
                new Location("ул. Шипка 1", "София", null, null),
                euros("25.00"),
                20,
                new Facilities(false, true, true, true, false, List.of()),
                ZoneId.of("Europe/Sofia"),
                WorkingHours.ALWAYS);
    }

    private static Money euros(String amount) {
        return new Money(new BigDecimal(amount), EUR);
    }

    private boolean isChangeableBy(Actor actor) {
        return venue.isOpenTo(actor, Scope.VENUES_WRITE, Scope.ADMIN_VENUES_WRITE);
    }
}
