Bonjour ${civility} ${familyName},

Votre demande « ${procedure} » (référence ${reference}) est prête.
<#if appointment??>Nous vous attendons le ${appointment.day} à ${appointment.hour}, ${appointment.place}.<#else>Vous pouvez la retirer aux horaires d’ouverture de l’accueil.</#if>
Pièces à apporter :<#list attachments as paper> ${paper.label} ;</#list> merci.

La mairie de ${town}
