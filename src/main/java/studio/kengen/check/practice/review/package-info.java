/// The periodic review (棚卸し): what is unused becomes items for somebody to decide on, and decisions are kept.
@NullMarked
package studio.kengen.check.practice.review;

import org.jspecify.annotations.NullMarked;
