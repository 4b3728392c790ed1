package org.commspubliques.examples.intranet;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.commspubliques.core.authority.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Hands controllers the person who makes a request. */
@Configuration(proxyBeanMethods = false)
class SignOnConfiguration {

    /** Believes a header, which suits a demonstration on one machine and nothing else. */
    @Bean
    @ConditionalOnMissingBean
    WhoActs whoActs() {
        return request -> Optional.ofNullable(request.getHeader("X-Agent"))
                .filter(name -> !name.isBlank())
                .map(PersonId::of);
    }

    @Bean
    WebMvcConfigurer actingPersons(WhoActs whoActs) {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new ActingPersons(whoActs));
            }
        };
    }

    private record ActingPersons(WhoActs whoActs) implements HandlerMethodArgumentResolver {

        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.hasParameterAnnotation(Acting.class);
        }

        @Override
        public Object resolveArgument(
                MethodParameter parameter,
                @Nullable ModelAndViewContainer container,
                NativeWebRequest request,
                @Nullable WebDataBinderFactory binders) {
            HttpServletRequest http = Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class));
            return whoActs.of(http).orElseThrow(NobodyActsException::new);
        }
    }

    /** Nobody is signed on. */
    static final class NobodyActsException extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    /** Who is signed on acts in the name of another. */
    static final class SomebodyElseException extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }
}
