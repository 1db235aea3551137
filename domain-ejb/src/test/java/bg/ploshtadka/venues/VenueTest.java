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
        Optional<Judgement> judgement = venue.changeStatus(StatusWish.of(VenueStatus.ACTIVE), admin, LATER);

        assertThat(judgement).contains(Judgement.APPROVED);
        assertThat(venue.status()).isEqualTo(VenueStatus.ACTIVE);
        assertThat(venue.isApproved()).isTrue();
        assertThat(venue.updatedAt()).isEqualTo(LATER);
    }

    @Test
    void isApprovedOnlyOnce() {
        venue.changeStatus(StatusWish.of(VenueStatus.ACTIVE), admin, LATER);
        venue.changeStatus(StatusWish.of(VenueStatus.INACTIVE), admin, LATER);

        assertThat(venue.changeStatus(StatusWish.of(VenueStatus.ACTIVE), admin, LATER))
                .isEmpty();
    }

    @Test
    void needsApprovalAnewOnceAnAdminSetItBack() {
        venue.changeStatus(StatusWish.of(VenueStatus.ACTIVE), admin, LATER);
        venue.changeStatus(StatusWish.of(VenueStatus.PENDING_APPROVAL), admin, LATER);

        assertThat(venue.isApproved()).isFalse();
        assertThat(venue.changeStatus(StatusWish.of(VenueStatus.ACTIVE), admin, LATER))
                .contains(Judgement.APPROVED);
    }

    @Test
    void isNotChangedByTheStatusItHas() {
        assertThat(venue.changeStatus(StatusWish.of(VenueStatus.PENDING_APPROVAL), owner, LATER))
                .isEmpty();
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
        venue.changeStatus(StatusWish.of(VenueStatus.MAINTENANCE), admin, LATER);

        assertRefused(VenueStatus.ACTIVE, owner, ProblemType.VENUE_STATUS_RESERVED);
    }

    @Test
    void isMovedByItsOwnerBetweenAllThreeOnceApproved() {
        venue.changeStatus(StatusWish.of(VenueStatus.ACTIVE), admin, LATER);

        for (VenueStatus wanted : List.of(
                VenueStatus.INACTIVE,
                VenueStatus.MAINTENANCE,
                VenueStatus.INACTIVE,
                VenueStatus.ACTIVE,
                VenueStatus.MAINTENANCE,
                VenueStatus.ACTIVE)) {
            venue.changeStatus(StatusWish.of(wanted), owner, LATER);
            assertThat(venue.status()).isEqualTo(wanted);
        }
    }

    @Test
    void isNotSetBackToPendingByItsOwner() {
        venue.changeStatus(StatusWish.of(VenueStatus.ACTIVE), admin, LATER);

        assertRefused(VenueStatus.PENDING_APPROVAL, owner, ProblemType.VENUE_STATUS_RESERVED);
    }

    @Test
    void isRefusedByAnAdminForAReason() {
        assertThat(refuse("Снимките са чужди")).contains(Judgement.REFUSED);

        assertThat(venue.status()).isEqualTo(VenueStatus.INACTIVE);
        assertThat(venue.refusalReason()).contains("Снимките са чужди");
        assertThat(venue.isApproved()).isFalse();
    }

    @Test
    void isNotRefusedWithoutAReason() {
        assertRefused(VenueStatus.INACTIVE, admin, ProblemType.REFUSAL_WITHOUT_REASON);
    }

    @Test
    void isNotRefusedASecondTimeUntilItIsHandedIn() {
        refuse("Снимките са чужди");

        assertThat(refuse("Друго")).isEmpty();
        assertThat(venue.refusalReason()).contains("Снимките са чужди");
    }

    @Test
    void isTakenDownWithoutReasonOnceApproved() {
        venue.changeStatus(StatusWish.of(VenueStatus.ACTIVE), admin, LATER);

        assertThat(refuse("Снимките са чужди")).isEmpty();
        assertThat(venue.refusalReason()).isEmpty();
    }

    @Test
    void isHandedInAgainByItsOwnerOnceRefused() {
        refuse("Снимките са чужди");

        assertThat(venue.changeStatus(StatusWish.of(VenueStatus.PENDING_APPROVAL), owner, LATER))
                .isEmpty();
        assertThat(venue.status()).isEqualTo(VenueStatus.PENDING_APPROVAL);
        assertThat(venue.refusalReason()).isEmpty();
        assertThat(refuse("Друго")).contains(Judgement.REFUSED);
    }

    @Test
    void isMovedByItsOwnerNowhereElseOnceRefused() {
        refuse("Снимките са чужди");

        assertRefused(VenueStatus.ACTIVE, owner, ProblemType.VENUE_STATUS_RESERVED);
        assertRefused(VenueStatus.MAINTENANCE, owner, ProblemType.VENUE_TRANSITION_FORBIDDEN);
    }

    @Test
    void isApprovedByAnAdminAfterARefusal() {
        refuse("Снимките са чужди");

        assertThat(venue.changeStatus(StatusWish.of(VenueStatus.ACTIVE), admin, LATER))
                .contains(Judgement.APPROVED);
        assertThat(venue.refusalReason()).isEmpty();
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
        venue.changeStatus(StatusWish.of(VenueStatus.ACTIVE), admin, LATER);

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

    private Optional<Judgement> refuse(String reason) {
        return venue.changeStatus(new StatusWish(VenueStatus.INACTIVE, Optional.of(reason)), admin, LATER);
    }

    private void assertRefused(VenueStatus wanted, Actor actor, ProblemType reason) {
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> venue.changeStatus(StatusWish.of(wanted), actor, LATER))
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
