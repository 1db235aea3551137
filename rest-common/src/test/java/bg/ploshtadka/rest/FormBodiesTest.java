package bg.ploshtadka.rest;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.MediaType;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class FormBodiesTest {
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    void form() {}

    @Consumes(MediaType.APPLICATION_JSON)
    void json() {}

    @Test
    void refusesAFormThatDoesNotSayItIsOne() {
        assertThatThrownBy(() -> check("form", null))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.problem().status()).isEqualTo(415));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*/*",
                "application/*",
                "application/json",
                "application/x-www-form-urlencoded; charset=nonsense",
                "application/x-www-form-urlencoded; charset=\"a b\""
            })
    void refusesWhatNobodyReadsAsAForm(String mediaType) {
        assertThatThrownBy(() -> check("form", MediaType.valueOf(mediaType)))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.problem().status()).isEqualTo(415));
    }

    @Test
    void letsAFormPassInOtherLetters() {
        assertThatCode(() ->
                        check("form", MediaType.valueOf("application/x-www-form-urlencoded; charset=windows-1251")))
                .doesNotThrowAnyException();
    }

    @Test
    void letsAFormPass() {
        assertThatCode(() -> check("form", MediaType.APPLICATION_FORM_URLENCODED_TYPE))
                .doesNotThrowAnyException();
    }

    @Test
    void leavesOtherMethodsAlone() {
        assertThatCode(() -> check("json", null)).doesNotThrowAnyException();
    }

    private static void check(String name, MediaType sent) throws NoSuchMethodException {
        new FormBodies(endpoint(FormBodiesTest.class.getDeclaredMethod(name))).filter(request(sent));
    }

    private static ContainerRequestContext request(MediaType sent) {
        return (ContainerRequestContext) Proxy.newProxyInstance(
                FormBodiesTest.class.getClassLoader(),
                new Class<?>[] {ContainerRequestContext.class},
                (proxy, called, arguments) -> called.getName().equals("getMediaType") ? sent : null);
    }

    private static ResourceInfo endpoint(Method method) {
        return new ResourceInfo() {
            @Override
            public Method getResourceMethod() {
                return method;
            }

            @Override
            public Class<?> getResourceClass() {
                return method.getDeclaringClass();
            }
        };
    }
}
