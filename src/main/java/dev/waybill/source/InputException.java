package dev.waybill.source;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What the user gave cannot be used: exit code 2, nothing written.
 *
 * <p>It carries every problem found, not only the first. Anything else that is thrown is a bug.
 */
public final class InputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<InputProblem> problems;

    /**
     * Several problems of one input.
     *
     * @param problems at least one
     */
    public InputException(List<InputProblem> problems) {
        super(problems.stream().map(InputProblem::message).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** One problem; the parameters are those of {@link InputProblem}. */
    public InputException(InputProblem problem) {
        this(List.of(problem));
    }

    /**
     * A problem with an option or argument rather than a file.
     *
     * @param field the option or argument
     * @param what what is wrong
     * @param remedy what to do about it
     */
    public static InputException ofOption(String field, String what, String remedy) {
        return new InputException(new InputProblem(null, 0, field, what, remedy));
    }

    /** Every problem found, in the order of the file. */
    public List<InputProblem> problems() {
        return problems;
    }
}
