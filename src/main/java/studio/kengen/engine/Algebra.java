package studio.kengen.engine;

/// The logic in which policies are combined: of one request ([Truth]) or of a set of requests.
///
/// @param <T> the carrier
public interface Algebra<T> {
    /// The algebra of one request.
    Algebra<Truth> OF_ONE_REQUEST =
            new Algebra<>() {
                @Override
                public Truth yes() {
                    return Truth.YES;
                }

                @Override
                public Truth no() {
                    return Truth.NO;
                }

                @Override
                public Truth unknown() {
                    return Truth.UNKNOWN;
                }

                @Override
                public Truth and(Truth first, Truth second) {
                    return first.and(second);
                }

                @Override
                public Truth or(Truth first, Truth second) {
                    return first.or(second);
                }

                @Override
                public Truth not(Truth value) {
                    return value.not();
                }
            };

    T yes();

    T no();

    /// What cannot be known about a request, whatever the request.
    T unknown();

    T and(T first, T second);

    T or(T first, T second);

    T not(T value);
}
