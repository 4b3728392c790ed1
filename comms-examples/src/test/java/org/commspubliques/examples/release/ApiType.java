package org.commspubliques.examples.release;

import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a host compiles against in one public type: how it is declared, and its members, each in a line. What every record,
 * enumeration and object has anyway is left out.
 */
record ApiType(String declaration, NavigableSet<String> members) {

    private static final Set<String> OF_ALL_OBJECTS = Set.of("equals", "hashCode", "toString");

    static ApiType of(Class<?> type) {
        NavigableSet<String> members = new TreeSet<>();
        for (Class<?> part : withHiddenParents(type)) {
            parents(part).forEach(members::add);
            Arrays.stream(part.getDeclaredFields())
                    .filter(field -> ModuleContent.isShown(field.getModifiers()) && !field.isSynthetic())
                    .forEach(field -> members.add(field(field)));
            Arrays.stream(part.getDeclaredMethods())
                    .filter(method -> ModuleContent.isShown(method.getModifiers()) && !isGiven(method))
                    .forEach(method -> members.add(method(method)));
        }
        Arrays.stream(type.getDeclaredConstructors())
                .filter(constructor -> ModuleContent.isShown(constructor.getModifiers()) && !isGiven(constructor))
                .forEach(constructor -> members.add(constructor(constructor)));
        return new ApiType(declaration(type), members);
    }

    /** Hosts see the members of a type that is not public through those that extend it. */
    private static List<Class<?>> withHiddenParents(Class<?> type) {
        List<Class<?>> parts = new ArrayList<>(List.of(type));
        for (int i = 0; i < parts.size(); i++) {
            Stream.concat(
                            Stream.ofNullable(parts.get(i).getSuperclass()),
                            Arrays.stream(parts.get(i).getInterfaces()))
                    .filter(parent -> !ModuleContent.isShown(parent) && !parts.contains(parent))
                    .forEach(parts::add);
        }
        return parts;
    }

    /** The name without its type parameters, by which a type is known however it is declared. */
    String name() {
        return nameIn(declaration);
    }

    static String nameIn(String declaration) {
        return declaration.split("[ <]", 2)[0];
    }

    private static String declaration(Class<?> type) {
        return TypeNames.of(type) + TypeNames.parameters(type.getTypeParameters()) + " "
                + (Modifier.isProtected(type.getModifiers()) ? "protected " : "") + kind(type);
    }

    private static String kind(Class<?> type) {
        if (type.isRecord()) {
            return "record"
                    + Arrays.stream(type.getRecordComponents())
                            .map(ApiType::component)
                            .collect(Collectors.joining(", ", "(", ")"));
        } else if (type.isAnnotation()) {
            return "annotation";
        } else if (type.isEnum()) {
            return "enum";
        }
        return (type.isSealed() ? "sealed " : "") + (type.isInterface() ? "interface" : classModifiers(type) + "class");
    }

    private static String classModifiers(Class<?> type) {
        return (Modifier.isFinal(type.getModifiers()) ? "final " : "")
                + (Modifier.isAbstract(type.getModifiers()) ? "abstract " : "");
    }

    private static String component(RecordComponent component) {
        return TypeNames.of(component.getAnnotatedType()) + " " + component.getName();
    }

    private static Stream<String> parents(Class<?> type) {
        Stream<String> superclass = type.getSuperclass() == null
                        || type.getSuperclass() == Object.class
                        || type.isRecord()
                        || type.isEnum()
                        || !ModuleContent.isShown(type.getSuperclass())
                ? Stream.empty()
                : Stream.of("extends " + TypeNames.of(type.getAnnotatedSuperclass()));
        Stream<String> interfaces = type.isAnnotation()
                ? Stream.empty()
                : Arrays.stream(type.getAnnotatedInterfaces())
                        .filter(parent -> ModuleContent.isShown(raw(parent, type)))
                        .map(parent -> "implements " + TypeNames.of(parent));
        Stream<String> permitted = type.isSealed() && !type.isEnum()
                ? Arrays.stream(type.getPermittedSubclasses())
                        .filter(ModuleContent::isShown)
                        .map(member -> "permits " + TypeNames.of(member))
                : Stream.empty();
        return Stream.of(superclass, interfaces, permitted).flatMap(lines -> lines);
    }

    private static Class<?> raw(AnnotatedType parent, Class<?> type) {
        int at = Arrays.asList(type.getAnnotatedInterfaces()).indexOf(parent);
        return type.getInterfaces()[at];
    }

    private static boolean isGiven(Method method) {
        Class<?> owner = method.getDeclaringClass();
        return method.isSynthetic()
                || OF_ALL_OBJECTS.contains(method.getName())
                || (owner.isEnum() && Modifier.isStatic(method.getModifiers()) && isOfAllEnums(method))
                || (owner.isRecord() && method.getParameterCount() == 0 && isAccessor(method));
    }

    private static boolean isOfAllEnums(Method method) {
        return (method.getName().equals("values") && method.getParameterCount() == 0)
                || (method.getName().equals("valueOf")
                        && Arrays.equals(method.getParameterTypes(), new Class<?>[] {String.class}));
    }

    private static boolean isAccessor(Method method) {
        return Arrays.stream(method.getDeclaringClass().getRecordComponents())
                .anyMatch(component -> component.getName().equals(method.getName()));
    }

    private static boolean isGiven(Constructor<?> constructor) {
        Class<?> owner = constructor.getDeclaringClass();
        return constructor.isSynthetic()
                || (owner.isRecord()
                        && Modifier.isPublic(owner.getModifiers())
                        && Arrays.equals(
                                constructor.getParameterTypes(),
                                Arrays.stream(owner.getRecordComponents())
                                        .map(RecordComponent::getType)
                                        .toArray()));
    }

    private static String field(Field field) {
        if (field.isEnumConstant()) {
            return "constant " + field.getName();
        }
        return "field " + modifiers(field.getModifiers(), field.getDeclaringClass())
                + TypeNames.of(field.getAnnotatedType()) + " " + field.getName();
    }

    private static String method(Method method) {
        return "method " + modifiers(method.getModifiers(), method.getDeclaringClass())
                + spaced(TypeNames.parameters(method.getTypeParameters()))
                + TypeNames.of(method.getAnnotatedReturnType()) + " " + method.getName() + parameters(method);
    }

    private static String constructor(Constructor<?> constructor) {
        return "constructor " + modifiers(constructor.getModifiers(), constructor.getDeclaringClass())
                + spaced(TypeNames.parameters(constructor.getTypeParameters())) + "new" + parameters(constructor);
    }

    private static String spaced(String words) {
        return words.isEmpty() ? "" : words + " ";
    }

    private static String parameters(Executable executable) {
        String thrown = Arrays.stream(executable.getAnnotatedExceptionTypes())
                .filter(type ->
                        !(type.getType() instanceof Class<?> raw && RuntimeException.class.isAssignableFrom(raw)))
                .map(TypeNames::of)
                .collect(Collectors.joining(", "));
        return Arrays.stream(executable.getAnnotatedParameterTypes())
                        .map(TypeNames::of)
                        .collect(Collectors.joining(", ", "(", executable.isVarArgs() ? " as varargs)" : ")"))
                + (thrown.isEmpty() ? "" : " throws " + thrown);
    }

    private static String modifiers(int modifiers, Class<?> owner) {
        return (Modifier.isProtected(modifiers) ? "protected " : "")
                + (Modifier.isStatic(modifiers) ? "static " : "")
                + (Modifier.isAbstract(modifiers) ? "abstract " : "")
                + (Modifier.isFinal(modifiers) && !Modifier.isFinal(owner.getModifiers()) ? "final " : "");
    }
}
