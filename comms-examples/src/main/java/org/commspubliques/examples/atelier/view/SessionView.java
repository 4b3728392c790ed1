package org.commspubliques.examples.atelier.view;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * What the page needs before anything else.
 *
 * @param language the language of what follows
 * @param authority whose atelier it is
 * @param today the day in the authority’s zone, in full
 * @param token what every request that changes something has to carry
 * @param me who is here
 * @param people who else could be
 * @param channels the channels, by their order in the catalogue
 * @param purposes what a communication can be for
 * @param roles what a part of a text can be
 */
public record SessionView(
        String language,
        String authority,
        String today,
        String token,
        PersonView me,
        List<PersonView> people,
        List<Choice> channels,
        List<Choice> purposes,
        List<Choice> roles) {

    /** Copies the lists. */
    public SessionView {
        people = ImmutableList.copyOf(people);
        channels = ImmutableList.copyOf(channels);
        purposes = ImmutableList.copyOf(purposes);
        roles = ImmutableList.copyOf(roles);
    }
}
