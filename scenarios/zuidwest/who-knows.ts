/** Who could replace an assumption by a figure. */
export const providers = { nl: "Horizon en Schakenbosch", en: "Horizon and Schakenbosch" };

export const registrations = {
  nl: "plaatsingscoördinatie Zuidwest (JB West), met Horizon en Schakenbosch",
  en: "placement coordination Zuidwest (JB West), with Horizon and Schakenbosch",
};

export const referrers = {
  nl: "de gecertificeerde instellingen en de lokale teams",
  en: "the child protection agencies and the local teams",
};

export const steeringGroup = {
  nl: "de stuurgroep doorontwikkeling Jeugdhulp Plus",
  en: "the steering group for closed youth care",
};
