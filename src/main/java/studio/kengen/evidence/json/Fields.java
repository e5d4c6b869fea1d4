package studio.kengen.evidence.json;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import studio.kengen.i18n.Message;

/// The members of an object, asked for by name and type. What is null is not there; what is of another type is a
/// [Misfit] that names the place.
public final class Fields {
    private final JsonItem.Members object;

    private Fields(JsonItem.Members object) {
        this.object = object;
    }

    /// The members of an object.
    public static Fields of(JsonItem item) throws Misfit {
        if (item instanceof JsonItem.Members members) {
            return new Fields(members);
        }
        throw wrongType(item, "members");
    }

    /// Where the object stands.
    public Place place() {
        return object.place();
    }

    /// Whether there is such a member, other than null.
    public boolean has(String name) {
        return object.get(name).isPresent();
    }

    /// The value, whatever its type.
    public Optional<JsonItem> get(String name) {
        return object.get(name);
    }

    /// A text that has to be there and not be empty.
    public String text(String name) throws Misfit {
        String text =
                optionalText(name)
                        .orElseThrow(
                                () -> new Misfit(place(), Message.of("evidence.missing", name)));
        if (text.isBlank()) {
            throw new Misfit(place(), Message.of("evidence.missing", name));
        }
        return text;
    }

    /// A text.
    public Optional<String> optionalText(String name) throws Misfit {
        Optional<JsonItem> item = object.get(name);
        return item.isEmpty() ? Optional.empty() : Optional.of(textOf(item.get()));
    }

    /// The text that a value is.
    public static String textOf(JsonItem item) throws Misfit {
        if (item instanceof JsonItem.Text(Place _, String text)) {
            return text;
        }
        throw wrongType(item, "text");
    }

    /// A time, in ISO 8601 or in seconds since 1970.
    public Optional<Instant> time(String name) throws Misfit {
        Optional<JsonItem> item = object.get(name);
        if (item.isEmpty()) {
            return Optional.empty();
        }
        Optional<Instant> time =
                switch (item.get()) {
                    case JsonItem.Text(Place _, String text) -> Times.parse(text);
                    case JsonItem.Digits(Place _, String digits) -> Times.ofSeconds(digits);
                    default -> throw wrongType(item.get(), "text");
                };
        if (time.isEmpty()) {
            throw new Misfit(item.get().place(), Message.of("evidence.noTime"));
        }
        return time;
    }

    /// True or false.
    public Optional<Boolean> flag(String name) throws Misfit {
        Optional<JsonItem> item = object.get(name);
        if (item.isEmpty()) {
            return Optional.empty();
        }
        if (item.get() instanceof JsonItem.Flag(Place _, boolean value)) {
            return Optional.of(value);
        }
        throw wrongType(item.get(), "flag");
    }

    /// A whole number.
    public Optional<Long> number(String name) throws Misfit {
        Optional<JsonItem> item = object.get(name);
        return item.isEmpty() ? Optional.empty() : Optional.of(numberOf(item.get()));
    }

    /// The whole number that a value is.
    public static long numberOf(JsonItem item) throws Misfit {
        if (item instanceof JsonItem.Digits(Place place, String digits)) {
            try {
                return Long.parseLong(digits);
            } catch (NumberFormatException e) {
                throw new Misfit(place, Message.of("evidence.noWholeNumber"));
            }
        }
        throw wrongType(item, "digits");
    }

    /// A number of things.
    public Optional<Integer> count(String name) throws Misfit {
        return number(name)
                .map(number -> Math.toIntExact(Math.clamp(number, 0, Integer.MAX_VALUE)));
    }

    /// The elements of a list; none where there is no list.
    public List<JsonItem> list(String name) throws Misfit {
        Optional<JsonItem> item = object.get(name);
        if (item.isEmpty()) {
            return List.of();
        }
        if (item.get() instanceof JsonItem.Elements(Place _, List<JsonItem> elements)) {
            return elements;
        }
        throw wrongType(item.get(), "elements");
    }

    /// The elements of a list of objects.
    public List<Fields> objects(String name) throws Misfit {
        List<Fields> objects = new ArrayList<>();
        for (JsonItem item : list(name)) {
            objects.add(of(item));
        }
        return objects;
    }

    /// The elements of a list of texts.
    public List<String> texts(String name) throws Misfit {
        List<String> texts = new ArrayList<>();
        for (JsonItem item : list(name)) {
            texts.add(textOf(item));
        }
        return texts;
    }

    /// An object.
    public Optional<Fields> object(String name) throws Misfit {
        Optional<JsonItem> item = object.get(name);
        return item.isEmpty() ? Optional.empty() : Optional.of(of(item.get()));
    }

    /// An object of texts by name; empty where there is none.
    public SortedMap<String, String> map(String name) throws Misfit {
        SortedMap<String, String> map = new TreeMap<>();
        Optional<Fields> inner = object(name);
        if (inner.isPresent()) {
            for (JsonItem.Member member : inner.get().object.members()) {
                map.put(member.name(), textOf(member.value()));
            }
        }
        return map;
    }

    /// All members, as they were written.
    public List<JsonItem.Member> members() {
        return object.members();
    }

    /// A value is of another type than the one that is named as by [JsonItem#typeName].
    public static Misfit wrongType(JsonItem item, String expected) {
        return new Misfit(
                item.place(),
                Message.of(
                        "evidence.wrongType",
                        Message.of("evidence.type." + item.typeName()),
                        Message.of("evidence.type." + expected)));
    }
}
