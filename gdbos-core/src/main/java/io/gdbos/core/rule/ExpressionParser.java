package io.gdbos.core.rule;

import io.gdbos.core.record.Value;
import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.jexl3.JexlException;
import org.apache.commons.jexl3.JexlFeatures;
import org.apache.commons.jexl3.JexlInfo;
import org.apache.commons.jexl3.parser.ASTAddNode;
import org.apache.commons.jexl3.parser.ASTAndNode;
import org.apache.commons.jexl3.parser.ASTArguments;
import org.apache.commons.jexl3.parser.ASTArrayLiteral;
import org.apache.commons.jexl3.parser.ASTEQNode;
import org.apache.commons.jexl3.parser.ASTERNode;
import org.apache.commons.jexl3.parser.ASTEmptyFunction;
import org.apache.commons.jexl3.parser.ASTFalseNode;
import org.apache.commons.jexl3.parser.ASTFunctionNode;
import org.apache.commons.jexl3.parser.ASTGENode;
import org.apache.commons.jexl3.parser.ASTGTNode;
import org.apache.commons.jexl3.parser.ASTIdentifier;
import org.apache.commons.jexl3.parser.ASTIdentifierAccess;
import org.apache.commons.jexl3.parser.ASTJexlScript;
import org.apache.commons.jexl3.parser.ASTLENode;
import org.apache.commons.jexl3.parser.ASTLTNode;
import org.apache.commons.jexl3.parser.ASTMulNode;
import org.apache.commons.jexl3.parser.ASTNENode;
import org.apache.commons.jexl3.parser.ASTNRNode;
import org.apache.commons.jexl3.parser.ASTNSWNode;
import org.apache.commons.jexl3.parser.ASTNamespaceIdentifier;
import org.apache.commons.jexl3.parser.ASTNotNode;
import org.apache.commons.jexl3.parser.ASTNumberLiteral;
import org.apache.commons.jexl3.parser.ASTOrNode;
import org.apache.commons.jexl3.parser.ASTReference;
import org.apache.commons.jexl3.parser.ASTReferenceExpression;
import org.apache.commons.jexl3.parser.ASTSWNode;
import org.apache.commons.jexl3.parser.ASTStringLiteral;
import org.apache.commons.jexl3.parser.ASTSubNode;
import org.apache.commons.jexl3.parser.ASTTrueNode;
import org.apache.commons.jexl3.parser.ASTUnaryMinusNode;
import org.apache.commons.jexl3.parser.JexlNode;
import org.apache.commons.jexl3.parser.Parser;

/**
 * Reads the text with JEXL's parser and turns its tree into ours. JEXL's engine never runs: it knows two truth values,
 * and what our tree has no node for cannot be executed.
 */
final class ExpressionParser {
    private static final int MAX_DEPTH = 32;
    private static final String ALLOWED = "allowed are facts, literals, and or not, == != < <= > >= =~ !~ =^ !^, + - *,"
            + " days_between months_between years_between, empty";
    private static final Map<String, ChronoUnit> PERIODS = Map.of(
            "days_between", ChronoUnit.DAYS, "months_between", ChronoUnit.MONTHS, "years_between", ChronoUnit.YEARS);

    /** Makes the expression of its parts. */
    @FunctionalInterface
    interface Maker {
        Expression make(String text, Condition condition, List<String> names);
    }

    private final String text;
    private final Map<String, Integer> slots = new LinkedHashMap<>();

    private ExpressionParser(String text) {
        this.text = text;
    }

    static Expression parse(String text, Maker maker) {
        if (text.isBlank()) {
            throw new ExpressionException("A condition is required; came nothing", 1);
        }
        if (text.length() > Expression.MAX_LENGTH) {
            throw new ExpressionException(
                    "A condition has at most " + Expression.MAX_LENGTH + " characters; came " + text.length(),
                    Expression.MAX_LENGTH + 1);
        }
        requireShallow(text);
        var parser = new ExpressionParser(text);
        Condition condition = parser.condition(parser.tree());
        return maker.make(text, condition, List.copyOf(parser.slots.keySet()));
    }

    private JexlNode tree() {
        // a method call is also how JEXL parses a plain function; which ones exist is decided here, not there
        JexlFeatures features = JexlFeatures.createNone()
                .methodCall(true)
                .structuredLiteral(true)
                .comparatorNames(true);
        try {
            ASTJexlScript script =
                    new Parser(text).parse(new JexlInfo("condition", 1, 1), features, singleLine(text), null);
            if (script.jjtGetNumChildren() != 1) {
                throw new ExpressionException("One condition is required; came " + quote(text), 1);
            }
            return script.jjtGetChild(0);
        } catch (JexlException failure) {
            JexlInfo info = failure.getInfo();
            int position = info == null ? 1 : Math.max(1, info.getColumn());
            throw new ExpressionException("Condition " + quote(text) + " cannot be read; " + ALLOWED, position);
        } catch (IllegalStateException needsEngine) {
            throw new ExpressionException("Condition " + quote(text) + " uses a template; " + ALLOWED, 1);
        }
    }

    private Condition condition(JexlNode node) {
        if (node instanceof ASTReferenceExpression) {
            return condition(node.jjtGetChild(0));
        } else if (node instanceof ASTAndNode) {
            return joined(node, Truth.FALSE);
        } else if (node instanceof ASTOrNode) {
            return joined(node, Truth.TRUE);
        } else if (node instanceof ASTNotNode) {
            return new Condition.Not(condition(node.jjtGetChild(0)));
        } else if (node instanceof ASTTrueNode || node instanceof ASTFalseNode) {
            return new Condition.Constant(node instanceof ASTTrueNode);
        } else if (node instanceof ASTIdentifier || node instanceof ASTReference) {
            return new Condition.Flag(fact(node));
        } else if (node instanceof ASTEmptyFunction) {
            JexlNode inner = node.jjtGetChild(0);
            return new Condition.Empty(fact(inner instanceof ASTReferenceExpression ? inner.jjtGetChild(0) : inner));
        } else if (node instanceof ASTERNode) {
            return member(node);
        } else if (node instanceof ASTNRNode) {
            return new Condition.Not(member(node));
        } else if (node instanceof ASTNENode) {
            return new Condition.Not(compare(Comparison.EQUAL, node));
        } else if (node instanceof ASTNSWNode) {
            return new Condition.Not(compare(Comparison.BEGINS_WITH, node));
        }
        return compare(comparison(node), node);
    }

    private Comparison comparison(JexlNode node) {
        if (node instanceof ASTEQNode) {
            return Comparison.EQUAL;
        } else if (node instanceof ASTLTNode) {
            return Comparison.LESS;
        } else if (node instanceof ASTLENode) {
            return Comparison.LESS_OR_EQUAL;
        } else if (node instanceof ASTGTNode) {
            return Comparison.GREATER;
        } else if (node instanceof ASTGENode) {
            return Comparison.GREATER_OR_EQUAL;
        } else if (node instanceof ASTSWNode) {
            return Comparison.BEGINS_WITH;
        }
        throw notPermitted(node, "a condition is required");
    }

    private Condition joined(JexlNode node, Truth deciding) {
        List<Condition> parts = new ArrayList<>();
        for (int i = 0; i < node.jjtGetNumChildren(); i++) {
            parts.add(condition(node.jjtGetChild(i)));
        }
        return new Condition.Joined(List.copyOf(parts), deciding);
    }

    private Condition compare(Comparison comparison, JexlNode node) {
        return Condition.Compare.of(comparison, operand(node.jjtGetChild(0)), List.of(operand(node.jjtGetChild(1))));
    }

    private Condition member(JexlNode node) {
        JexlNode list = node.jjtGetChild(1);
        if (!(list instanceof ASTArrayLiteral) || list.jjtGetNumChildren() == 0) {
            throw notPermitted(list, "a list such as ['a', 'b'] is required");
        }
        List<Operand> members = new ArrayList<>();
        for (int i = 0; i < list.jjtGetNumChildren(); i++) {
            members.add(operand(list.jjtGetChild(i)));
        }
        return Condition.Compare.of(Comparison.EQUAL, operand(node.jjtGetChild(0)), List.copyOf(members));
    }

    private Operand operand(JexlNode node) {
        if (node instanceof ASTReferenceExpression) {
            return operand(node.jjtGetChild(0));
        } else if (node instanceof ASTStringLiteral string) {
            return new Operand.Literal(Value.text(string.getLiteral()));
        } else if (node instanceof ASTNumberLiteral number) {
            return new Operand.Literal(
                    Value.decimal(new BigDecimal(number.getLiteral().toString())));
        } else if (node instanceof ASTTrueNode || node instanceof ASTFalseNode) {
            return new Operand.Literal(Value.bool(node instanceof ASTTrueNode));
        } else if (node instanceof ASTUnaryMinusNode) {
            return negative(operand(node.jjtGetChild(0)));
        } else if (node instanceof ASTAddNode) {
            return arithmetic('+', node);
        } else if (node instanceof ASTSubNode) {
            return arithmetic('-', node);
        } else if (node instanceof ASTMulNode) {
            return arithmetic('*', node);
        } else if (node instanceof ASTFunctionNode) {
            return between(node);
        }
        return fact(node);
    }

    private static Operand negative(Operand operand) {
        return operand instanceof Operand.Literal literal && literal.value() instanceof Value.Decimal decimal
                ? new Operand.Literal(Value.decimal(decimal.number().negate()))
                : new Operand.Arithmetic('-', new Operand.Literal(Value.decimal(0)), operand);
    }

    private Operand arithmetic(char operator, JexlNode node) {
        return new Operand.Arithmetic(operator, operand(node.jjtGetChild(0)), operand(node.jjtGetChild(1)));
    }

    private Operand between(JexlNode node) {
        JexlNode arguments = node.jjtGetChild(1);
        if (node.jjtGetChild(0) instanceof ASTIdentifier function
                && !(function instanceof ASTNamespaceIdentifier)
                && arguments instanceof ASTArguments
                && arguments.jjtGetNumChildren() == 2) {
            ChronoUnit unit = PERIODS.get(function.getName());
            if (unit != null) {
                return new Operand.Between(unit, operand(arguments.jjtGetChild(0)), operand(arguments.jjtGetChild(1)));
            }
        }
        throw notPermitted(node, "days_between(a, b), months_between(a, b) or years_between(a, b) is required");
    }

    /** A fact, at the next free position of the row when it comes for the first time. */
    private Operand.Fact fact(JexlNode node) {
        String name = name(node);
        Integer slot = slots.putIfAbsent(name, slots.size());
        return new Operand.Fact(name, slot == null ? slots.size() - 1 : slot);
    }

    /** The id of a fact, which may have parts: {@code child.birth_date}. */
    private String name(JexlNode node) {
        if (node instanceof ASTIdentifier identifier) {
            return Facts.idOf(identifier.getName());
        }
        if (node instanceof ASTReference && node.jjtGetChild(0) instanceof ASTIdentifier first) {
            StringBuilder name = new StringBuilder(first.getName());
            for (int i = 1; i < node.jjtGetNumChildren(); i++) {
                if (node.jjtGetChild(i).getClass() != ASTIdentifierAccess.class) {
                    throw notPermitted(node.jjtGetChild(i), "a fact is required");
                }
                name.append('.').append(((ASTIdentifierAccess) node.jjtGetChild(i)).getName());
            }
            return Facts.idOf(name.toString());
        }
        throw notPermitted(node, "a fact is required");
    }

    private ExpressionException notPermitted(JexlNode node, String expected) {
        return new ExpressionException(
                "In condition " + quote(text) + " " + expected + "; " + ALLOWED, Math.max(1, node.getColumn()));
    }

    private static void requireShallow(String text) {
        int depth = 0;
        int prefixes = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '(' || c == '[' || c == '{' ? 1 : c == ')' || c == ']' || c == '}' ? -1 : 0;
            prefixes = c == '!' || c == '-' ? prefixes + 1 : Character.isWhitespace(c) ? prefixes : 0;
            if (depth > MAX_DEPTH || prefixes > MAX_DEPTH) {
                throw new ExpressionException("A condition nests at most " + MAX_DEPTH + " levels deep", i + 1);
            }
        }
    }

    /** Line ends become blanks, so that a column is a position in the text. */
    private static String singleLine(String text) {
        return text.replace('\n', ' ').replace('\r', ' ');
    }

    private static String quote(String text) {
        return "\"" + (text.length() <= 60 ? text : text.substring(0, 60) + "…") + "\"";
    }
}
